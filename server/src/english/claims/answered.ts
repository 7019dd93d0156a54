/** A court that has heard something: it is on record, whoever said it there. */
export const COURT_HEARD = `
  court/jury/jurors/inquest/inquiry/tribunal/hearing/trial/judge heard, court/jury/jurors/inquest/inquiry/tribunal/hearing/trial/judge was/were told, court/jury/jurors/inquest/tribunal
  has/have heard, court/jury/jurors/inquest/tribunal has/have been told
`;

/** Papers whose telling goes on in the sentences that follow. */
export const PAPERS_THAT_GO_ON = `
  indictment, complaint, lawsuit, court papers/documents/filings/records, affidavit, charge sheet, verdict, ruling, audit, told/tells the
  court/jury/jurors/inquest/tribunal/hearing, prosecutor+, autopsy, inquest
`;
