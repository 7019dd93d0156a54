/** A field of a mail's header (RFC 5322), in any case. */
export const MAIL_HEADER =
  /^(?:from|to|cc|bcc|date|sent|subject|reply-to|in-reply-to|mime-version|content-[\w-]+|message-id|return-path|received|x-[\w-]+|references|importance|attachments?)\s?:\s/i;

/** Introduces the mail that is answered. */
export const INTRODUCES_REPLY = /^on .{4,100}\bwrote:$/i;

/** Stands above a mail that is passed on. */
export const FORWARDED = /^-{2,}\s*(?:original|forwarded) message\s*-{2,}$/i;

/** A line that greets the reader of a letter. */
export const GREETING =
  /^(?:(?:dear|hello|hi|hey|greetings|to whom)\b[^.!?]{0,60}|(?:dear )?(?:sir|madam|sirs|editor|editors|colleagues)(?: or madam)?|good (?:morning|afternoon|evening)[^.!?]{0,40})(?:[,:!.]|\s[-–—])?$/i;

/** A name and a comma, as a mail begins: "Per,", "Aunt Ida,". */
export const GREETS_BY_NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?,$/u;

/** The day of a letter, behind its place or without it: "Selden, May 4." */
export const DAY_OF_LETTER =
  /^(?:\p{Lu}[\p{L}.’' -]{1,30},\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s?(?:\d{1,2}(?:st|nd|rd|th)?)?,?\s?(?:\d{4})?\.?$|^(?:\p{L}{3,10} )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun)\b\.?,?(?: (?:morning|afternoon|evening|night))?(?:,? \d{4})?\.?$/iu;

/** What a letter may be called above itself. */
export const CALLED_LETTER = /\b(?:letter|message|memo(?:randum)?|statement|appeal)\b/i;

/** A line that closes a letter, above the name. */
export const CLOSING =
  /^(?:yours(?: (?:faithfully|sincerely|truly|etc))?|(?:with )?(?:kind|best|warm|warmest|many) (?:regards|wishes|thanks)|regards|sincerely(?: yours)?|respectfully(?: yours)?|cheers|thanks|thank you|love|all the best|see you(?: soon)?|best|stay in touch|take care|write soon|(?:much |lots of |all my |with )?love(?: always| and .{3,30}| to (?:all|you all))?|luv|love ya|your (?:\w+ )?(?:old )?(?:friend|friends|son|daughter|brother|sister|neighbours?|servant))[,.!]?$/i;

/** How footers of mails begin. */
export const MAIL_FOOTER =
  /^(?:this (?:e-?mail|message|communication|transmission)\b.{0,60}\b(?:confidential|intended|privileged)|the (?:information|contents?) (?:contained )?(?:in|of) this (?:e-?mail|message)|if you (?:are not the intended|have received this)|please consider the environment|confidentiality(?: notice)?\b|disclaimer:)/i;

/** Stands above whom the press may ask. */
export const CONTACT = /^(?:(?:media|press) )?(?:contacts?|enquiries|inquiries)(?: (?:information|details))?\s*:?$/i;

/** A line with a telephone number or an address. */
export const COORDINATES =
  /^(?:(?:t|m|f|e|tel|telephone|phone|fax|mobile|cell|e-?mail|web|website)\s?[.:]\s*\S.{0,100}|.{0,80}\|\s*\+?[\d ()-]{7,}.{0,60})$/i;

/** No line of a signature any longer: a reply is introduced. */
export const ENDS_SIGNATURE = /^on .*wrote:$/i;

/** A field of a mail's header, quoted mail, an agency's advisory, a byline: never part of a paragraph. */
export const NEVER_WRAPPED =
  /^(?:(?:from|to|cc|bcc|date|sent|subject|reply-to|in-reply-to|mime-version|content-[\w-]+|message-id):\s|>|\((?:adds?|updates?|corrects?|recasts?|profile|category|byline|copyright)\b|--\s?$|by \p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,8}$)/iu;

/** A line of an address: house and street, an office, a box, a postal code. */
export const LINE_OF_ADDRESS =
  /^(?:\d{1,5}[a-z]? \p{Lu}|the (?:editor|manager|director|secretary)\b|p\.?\s?o\.? box\b)|\b\d{4,6}$/iu;
