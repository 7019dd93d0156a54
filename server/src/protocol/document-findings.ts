import type { Article } from '../article/article';
import { EMPTY_CONFIG } from '../project/config';
import { type Accepted, acceptedAmong, type Ignored, withoutIgnored } from '../project/ignore';
import { acceptedIn, allFindings, findingsIn } from '../project/project';
import type { Finding } from '../rules/rule';
import { DEFAULT_RULE_SETTINGS, type RuleSettings, readRuleSettings } from '../rules/settings';
import type { QuietReason } from './own-messages';
import { type EditorProject, pathFrom } from './projects';
import type { Settings } from './settings';

/** What the rules find, under the editor's settings and, before them, the project's. */
export function findingsInDocument(
  article: Article,
  uri: string,
  settings: Settings,
  project: EditorProject | undefined,
): Finding[] {
  const file = pathFrom(project?.folder ?? '', uri);
  const findings = findingsIn(article, file, project ?? NO_PROJECT, rulesOf(settings));
  return withoutIgnored(article, findings, project?.baseline ?? [], file);
}

/** A version of a document, with what is ignored for as long as it is open. */
interface DocumentVersion {
  readonly article: Article;
  readonly uri: string;
  readonly settings: Settings;
  readonly project: EditorProject | undefined;
  readonly ignoredWhileOpen: readonly Ignored[];
  readonly quiet: QuietReason | undefined;
}

/** What somebody has seen and lets stand: the project ignores it one by one, or the session does for as long as the document is open. */
export function acceptedInDocument({
  article,
  uri,
  settings,
  project,
  ignoredWhileOpen,
  quiet,
}: DocumentVersion): Accepted[] {
  if (quiet !== undefined) return [];
  const { config, folder } = project ?? { ...NO_PROJECT, folder: '' };
  const accepted = acceptedIn(article, pathFrom(folder, uri), { config }, rulesOf(settings));
  if (ignoredWhileOpen.length === 0) return accepted;
  return [
    ...accepted,
    ...acceptedAmong(article, allFindings(article, config, rulesOf(settings)), ignoredWhileOpen, uri),
  ];
}

const NO_PROJECT = { config: EMPTY_CONFIG };

const rulesOf = (settings: Settings): RuleSettings =>
  readRuleSettings(settings.rules, { ...DEFAULT_RULE_SETTINGS, confidence: settings.confidence });
