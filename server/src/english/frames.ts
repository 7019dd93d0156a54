/**
 * Words that frame a sentence with its source where no verb of saying does: "in the view of", "by her account", "as he puts it".
 * Nouns of what somebody holds or tells.
 */
export const HELD = new Set(
  `account argument assessment belief conclusion contention conviction description estimate estimation eyes finding findings impression judgement judgment message opinion
  point position reading reckoning telling theory verdict version view warning word words`.split(/\s+/),
);

/** Those of them that somebody gives, where others (belief, conviction) are only had: behind a possessor they are told. */
export const VIEWS = new Set('opinion reckoning verdict view'.split(' '));

/** Verbs behind "as" and a source: "as Moe puts it". */
export const PUT = new Set(
  `acknowledged admits admitted argued argues explained explains has insists insisted noted notes observed observes pointed points put puts recalled recalls remarked said
  saw says sees sums summed tells told warned warns wrote writes`.split(/\s+/),
);

/** Verbs behind "so" in front of the source: "So says Moe." */
export const SO_SAYS = new Set(
  'say says said argue argues argued claim claims claimed insist insists insisted warn warns warned'.split(' '),
);

/** Verbs that join a noun of the above to what is held: "her view is that". */
export const IS = new Set('is was remains remained are were'.split(' '));

/** What a short second sentence calls the first one: "That is the verdict of Moe." */
export const THAT = new Set('that this such'.split(' '));
