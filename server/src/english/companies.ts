import { wordSet } from './word-set';

/** What companies put behind their names, without a full stop. */
export const LEGAL_FORMS = wordSet(`
  ag co company corp corporation gmbh group holdings inc limited llc ltd nv plc sa
`);

/** Those that stand for nothing else. */
export const SURE_LEGAL_FORMS = wordSet('ag gmbh inc llc ltd nv plc');

/** Last words of names that only companies have, without a full stop. */
export const ENDS_COMPANY_NAME = wordSet(`
  ag airlines co company corp corporation gmbh holdings inc industries llc ltd motors plc
`);

/** What only companies have. */
export const OF_COMPANIES = wordSet(`
  ceo cfo chairman chairwoman revenue revenues shareholder shareholders subsidiary
`);

/** Nouns that a company behind a name is called by: "Norfin Lines, the company that …". */
export const COMPANY_NOUNS = wordSet(`
  airline bank broadcaster company conglomerate firm maker manufacturer operator publisher retailer
`);

/** Right behind a name they make it a company's. */
export const SHARED = wordSet('investors shareholders shares stock');

/** What companies do: "Morgan Ellery, which employs". */
export const ACTS_OF_COMPANIES = wordSet(`
  bottles builds develops distributes employs exports handles imports insures makes manages manufactures operates owns
  produces publishes runs sells supplies
`);
