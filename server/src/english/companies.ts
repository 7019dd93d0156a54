/** What companies put behind their names. */
export const LEGAL_FORMS = new Set(
  'inc ltd llc plc corp corporation company co group gmbh ag sa nv limited holdings'.split(' '),
);

/** Last words of names that only companies have. */
export const ENDS_COMPANY_NAME =
  /^(?:inc|ltd|llc|plc|corp|corporation|co|company|gmbh|ag|holdings|airlines|motors|industries)\.?$/;

/** What only companies have. */
export const OF_COMPANIES = /^(?:ceo|cfo|chairman|chairwoman|shareholders?|subsidiary|revenues?)$/;

/** Nouns that a company behind a name is called by: "Norfin Lines, the company that …". */
export const COMPANY_NOUN =
  /^(?:company|firm|manufacturer|maker|retailer|conglomerate|airline|publisher|broadcaster|bank|operator)$/;
