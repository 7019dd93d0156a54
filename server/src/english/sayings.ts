/** A cue that only says that something is said. */
export const PLAINLY_SAYS =
  /^(?:(?:has |have |had |also )*(?:said|says|say|saying|told|tells|tell|added|adds|adding|wrote|writes)|according to|\P{L}*)$/iu;

/** A credit at the end of a sentence, "AFP reported": its source and its cue. */
export const ENDS_IN_CREDIT =
  /,\s+(\p{Lu}[^,;:“”"\s]*(?:\s+[^,;:“”"\s]+)*?)\s+((?:has\s+|have\s+)?report(?:ed|s)|said|says)[.”"]*$/du;

/** A cue that is a noun: "comments by". */
export const ENDS_IN_BY = /\bby$/i;
