/** The end of a paragraph that says: what follows was said by somebody. */
export const ANNOUNCES_SPEECH =
  /(?:said|says|added|adds|continued|wrote|writes|stated|states|reads?|statement|transcript|follows?|following|told|reporting|reported|explained|asked|replied|tweeted|posted)\b[^.!?]{0,80}:["”]?$/i;
