/** The name of a paper or of one of its sections. */
export const SITE_OR_SECTION =
  /^(?:the )?(?:[\p{L}.&'’-]+ ){0,4}(?:news(?:wire|paper)?|herald|times|post|gazette|tribune|telegraph|journal|chronicle|observer|courier|echo|mirror|press|online|magazine|review|today|network|radio|tv|politics|business|sports?|opinion|analysis|comment|world|local|national|international|home|culture|travel|weather|science|technology|health|education|features?|review|editorial|letters|obituar(?:y|ies)|interview|explainer|investigation|special report|in depth|live|video|lifestyle|arts|books|music|film)$/iu;

/** The name of a body that publishes. */
export const LETTERHEAD =
  /^(?:the )?(?:united nations|security council|general assembly|(?:ministry|department|office|bureau|embassy|government|municipality|city|town|county|university|state|council|commission|directorate|agency) (?:of|for|to) .{2,60}|.{2,60} (?:council|commission|ministry|department|committee|authority|agency|directorate|court|office))$/iu;

/** A question to somebody, as in an interview. */
export const SPEAKS_TO_READER = /\b(?:you|your|["“])\b/i;

const NUMBER_WORD = '(?:\\d{1,3}|[IVXL]{1,6}|[A-H]|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)';

/** "Article 1", "Day 2: The trial". */
export const NUMBERED_PART = new RegExp(
  `^(?:Article|Chapter|Part|Section|Annex|Appendix|Schedule|Title|Volume|Book|Act|Day|Week|Phase|Lesson|ARTICLE|CHAPTER|PART|SECTION|ANNEX|APPENDIX|DAY) ${NUMBER_WORD}(?:\\s?[.:–—-]\\s?\\S.{0,100})?$`,
);

/** "Notes to Editors", "About Halden Water". */
export const NOTES =
  /^(?:notes? (?:to|for) (?:the )?editors?|editors?['’]? notes?|about (?:the )?\p{Lu}[\p{L}'’&.-]*(?: [\p{L}'’&.-]+){0,4}|background(?: information)?|further information)\s?:?$/iu;

/** A name on a line of its own, with or without a colon. */
export const NAME_ALONE =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|la|of|the|\d{1,2})){0,4}\s?:?$/u;

/** "The governor added:" */
export const INTRODUCES_SPEECH =
  /\s(?:\p{Ll}+ed|said|says|wrote|writes|told \p{L}+|tells \p{L}+|adds|asks|went on)\s*:$/u;

/** What a body says of itself below a story: "About Halden Water". */
export const ABOUT_US = /^about \p{Lu}/iu;

/** How short sentences begin that are no headings: "Not this time.", "And then nothing." */
export const NO_HEADING_BEGINS =
  /^(?:not?|never|nor|nothing|nobody|none|and|but|or|yet|so|then|maybe|perhaps|yes|again|still|even|just|only|almost|always|ever|once)\b/i;

/** A speaker's name with what it is addressed by, in capitals: "MR LIND". */
export const WITH_HONORIFIC =
  /^(?:THE )?(?:MR|MRS|MS|MISS|DR|SIR|LORD|LADY|SEN|SENATOR|REP|GOV|GOVERNOR|MAYOR|MINISTER|PROF|PROFESSOR|JUDGE|JUSTICE|CHAIR(?:MAN|WOMAN)?|PRESIDENT|SECRETARY|CAPT|CAPTAIN|GEN|GENERAL|COL)\b\.?/;
