/** Names that do not go without their article: the US, the United Nations, the Netherlands. */
export const GOES_WITH_ARTICLE =
  /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|U\.?N\.?|EU|United\s.*|Netherlands|Philippines|.*\s(?:Union|Republic|Emirates|Committee|Council|coalition|government))$/;
