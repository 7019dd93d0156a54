import type { Connection, TextDocumentIdentifier } from 'vscode-languageserver';
import { messages } from '../features/messages';
import { withReviews } from '../overview/claim-log';
import type { ClaimRow } from '../overview/claims';
import { type Overview, overviewOf } from '../overview/overview';
import { ignoring } from '../project/ignore';
import { keyText } from '../project/review';
import type { Contexts } from './contexts';
import { acceptedInDocument } from './document-findings';
import { MOVED, type MovedParams, OVERVIEW, type OverviewAnswer, REVIEW, type ReviewParams } from './own-messages';
import type { Reviews } from './reviews';
import type { Session, Snapshot } from './session';

/** Answers who says what in an open document, with the findings that the editor shows, and notes what the user says of its claims. */
export function addOverview(
  connection: Connection,
  session: Session,
  contexts: Contexts,
  reviews: Reviews,
  refresh: () => void,
): void {
  const read = async (snapshot: Snapshot): Promise<Overview> => {
    const accepted = acceptedInDocument(snapshot).map(({ finding }) => finding);
    const overview = overviewOf(snapshot.article, snapshot.findings, snapshot.lines, accepted);
    return withReviews(overview, await reviews.of(snapshot.uri));
  };

  connection.onRequest(
    OVERVIEW,
    async ({ textDocument }: { readonly textDocument: TextDocumentIdentifier }): Promise<OverviewAnswer | null> => {
      const snapshot = await session.snapshot(textDocument.uri);
      if (!snapshot) return null;
      const [overview, sharedLog] = await Promise.all([read(snapshot), reviews.sharedLog(snapshot.uri)]);
      return { overview, sharedLog: sharedLog ?? null };
    },
  );

  connection.onRequest(REVIEW, async (params: ReviewParams): Promise<string | null> => {
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (!snapshot) return messages.review.changed;
    const { claim, notes, date, place } = params;
    if (notes === null) return (await reviews.forget(snapshot.uri, claim)) ?? null;
    const wanted = keyText(claim);
    const row = (await read(snapshot)).claims.find(({ text, nth }) => keyText({ claim: text, nth }) === wanted);
    if (!row) return messages.review.changed;
    const { state = row.state, note = row.note, evidence = row.evidence } = notes;
    if (row.question !== undefined && (state === 'accepted') !== (row.state === 'accepted')) {
      const problem = await accept(snapshot, row, state === 'accepted');
      refresh();
      if (problem !== undefined) return problem;
    }
    const isKept = state !== 'open' && (state !== 'accepted' || row.question === undefined);
    const entry = {
      claim: row.text,
      ...(row.nth > 1 && { nth: row.nth }),
      ...(isKept && { state }),
      ...(note && { note }),
      ...(evidence && { evidence }),
      date,
    };
    return (await reviews.put(snapshot.uri, entry, row.was, place)) ?? null;
  });

  connection.onRequest(MOVED, async ({ files }: MovedParams): Promise<null> => {
    for (const { from, to } of files) {
      const problem = await (to === null ? reviews.drop(from) : reviews.moved(from, to));
      if (problem !== undefined) connection.console.warn(problem);
    }
    return null;
  });

  /** Lets the project ignore what is asked about a claim, or ignore it no more; the session alone where no folder holds the document. */
  async function accept(snapshot: Snapshot, row: ClaimRow, isAccepted: boolean): Promise<string | undefined> {
    const { uri, article } = snapshot;
    const isMeant = ({ rule, start, end }: { rule: string; start: number; end: number }): boolean =>
      rule === row.rule && start === row.asked?.start && end === row.asked.end;
    const finding = snapshot.findings.find(isMeant);
    const value = isAccepted
      ? finding && ignoring(article, finding)
      : acceptedInDocument(snapshot).find((one) => isMeant(one.finding))?.entry;
    if (!value) return messages.review.changed;
    if (contexts.projectFolder(uri) !== undefined) {
      return contexts.changeProject(uri, { kind: isAccepted ? 'add' : 'remove', path: ['ignored'], value });
    }
    if (isAccepted) session.ignoreWhileOpen(uri, value);
    else session.ignoreNoMore(uri, value);
    return undefined;
  }
}
