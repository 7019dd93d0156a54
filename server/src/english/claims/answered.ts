import { wordSet } from '../word-set';

/** A court that has heard something: it is on record, whoever said it there. */
export const COURT_HEARD = `
  court/jury/jurors/inquest/inquiry/tribunal/hearing/trial/judge heard, court/jury/jurors/inquest/inquiry/tribunal/hearing/trial/judge was/were told, court/jury/jurors/inquest/tribunal
  has/have heard, court/jury/jurors/inquest/tribunal has/have been told, court/jury/inquest/inquiry/tribunal/commission/watchdog/ombudsman
  found/ruled/concluded/established, court/jury/inquest/inquiry/tribunal/commission/watchdog/ombudsman has/have
  found/ruled/concluded/established
`;

/** Phrases by which somebody named tells a statement: “to hear Moe tell it”, “if you ask Moe”. */
export const TOLD_BY_SOMEBODY = 'tell/tells it *:PUNCT, if you ask, ask * * and, ask * and';

/** In front of a name and a comma they say in whose eyes something is so: “For Moe, the dam is a mistake”. */
export const IN_WHOSE_EYES = wordSet('for to');

/** Papers that set out what is listed behind. */
export const SETS_OUT = `
  audit/report/indictment/inquiry/study/complaint/lawsuit/letter/ruling/verdict/dossier/memo/survey
  lists/names/details/describes/catalogues/sets/lays/documents/records/identifies,
  audit/report/indictment/inquiry/study/complaint/lawsuit/letter/ruling/verdict/dossier/memo/survey by/of/from …
  lists/names/details/describes/catalogues/sets/lays/documents/records/identifies
`;

/** Papers whose telling goes on in the sentences that follow. */
export const PAPERS_THAT_GO_ON = `
  indictment, complaint, lawsuit, court papers/documents/filings/records, affidavit, charge sheet, verdict, ruling, audit, told/tells the
  court/jury/jurors/inquest/tribunal/hearing, prosecutor+, autopsy, inquest, inquiry
`;
