import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../rules/rule';
import { afterChanges } from './after-changes';
import type { ClientFeatures } from './client-features';
import { toLocation, toRange } from './convert';
import type { Session, Snapshot } from './session';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Milliseconds without a change before findings are pushed to clients that cannot pull. */
const PUSH_DELAY = 250;

/** The URI of a rule's explanation, if there is one. */
export type RuleLink = (rule: string) => string | undefined;

/** Answers pulls with result ids; clients that cannot pull are sent the findings after each pause in the typing. */
export function addDiagnostics(
  connection: Connection,
  session: Session,
  client: ClientFeatures,
  ruleLink: RuleLink,
): { refresh: () => void } {
  const show = (snapshot: Snapshot): Diagnostic[] =>
    asProblems(snapshot).map((finding) => toDiagnostic(snapshot, finding, client, ruleLink));
  if (!client.pullDiagnostics) return pushDiagnostics(connection, session, client, show);

  const refresh = (): void => {
    if (client.refreshDiagnostics) Promise.resolve(connection.languages.diagnostics.refresh()).catch(() => {});
  };
  /** Documents that were asked about before they were opened: a client that starts does so, and never asks again. */
  const early = new Set<string>();
  session.onDidRead(refresh);
  session.onDidChange((uri) => {
    if (early.delete(uri)) refresh();
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const snapshot = await session.settled(textDocument.uri, token);
    // Without data: VS Code's client takes "do not ask again" for the last word, even where it has cancelled to ask anew.
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (!snapshot) {
      early.add(textDocument.uri);
      return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    }
    if (snapshot.id === previousResultId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: snapshot.id };
    }
    return { kind: DocumentDiagnosticReportKind.Full, resultId: snapshot.id, items: show(snapshot) };
  });
  return { refresh };
}

/** The findings as the settings want them shown. */
function asProblems({ findings, settings: { problems } }: Snapshot): readonly Finding[] {
  switch (problems) {
    case 'all':
      return findings;
    case 'hints':
      return findings.map((finding) => ({ ...finding, severity: 'hint' }));
    case 'none':
      return [];
  }
}

function pushDiagnostics(
  connection: Connection,
  session: Session,
  { diagnosticVersions }: ClientFeatures,
  show: (snapshot: Snapshot) => Diagnostic[],
): { refresh: () => void } {
  const push = async (snapshot: Snapshot): Promise<void> => {
    const { uri, version } = snapshot;
    await connection.sendDiagnostics({ uri, ...(diagnosticVersions && { version }), diagnostics: show(snapshot) });
  };
  return afterChanges(session, PUSH_DELAY, push, (uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
}

/** A finding as the protocol shows it, with as much as the client knows what to do with. */
export function toDiagnostic(
  snapshot: Snapshot,
  finding: Finding,
  { relatedInformation, codeDescriptions }: ClientFeatures,
  ruleLink: RuleLink,
): Diagnostic {
  const { uri, lines } = snapshot;
  const href = codeDescriptions ? ruleLink(finding.rule) : undefined;
  return {
    range: toRange(lines, finding),
    severity: SEVERITIES[finding.severity],
    source: 'Byline',
    code: finding.rule,
    ...(href && { codeDescription: { href } }),
    message: finding.message,
    ...(relatedInformation && {
      relatedInformation: finding.related.map((related) => ({
        location: toLocation(uri, lines, related),
        message: related.message,
      })),
    }),
  };
}
