import type { Article } from '../article/article';
import type { Decision } from '../article/trace';
import type { Finding } from '../rules/rule';
import { type Span, touches } from '../text/span';
import { actorById, attributionAt, mentionAt } from './find-at';
import { reporterOf } from './sayings';

/** A heading of the explanation, and what stands under it. */
export interface Explanation {
  readonly about: string;
  readonly lines: readonly string[];
}

/**
 * Why the text is read as it is at an offset: what the place is, whom it means, who says it, what a rule asks about it, each
 * with the decisions that led there in their order. Empty parts are left out. The text of the document in it is not escaped.
 * @param decisions all that a `Trace` heard of while the article was made
 */
export function explainAt(
  article: Article,
  findings: readonly Finding[],
  decisions: readonly Decision[],
  offset: number,
): readonly Explanation[] {
  const parts = [
    explainLine(decisions, offset),
    explainMention(article, decisions, offset),
    explainSpeech(article, offset),
    explainFindings(article, findings, decisions, offset),
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

const decided = (decisions: readonly Decision[], about: Decision['about'], at: (span: Span) => boolean): string[] =>
  decisions
    .filter((decision) => decision.about === about && at(decision))
    .map(({ by, because }) => `${because} [${by}]`);

function explainLine(decisions: readonly Decision[], offset: number): Explanation {
  return { about: 'Line', lines: decided(decisions, 'line', (span) => touches(span, offset)) };
}

function explainMention(article: Article, decisions: readonly Decision[], offset: number): Explanation {
  const found = mentionAt(article, offset);
  if (!found) return { about: 'Mention', lines: decided(decisions, 'mention', (span) => touches(span, offset)) };
  const { actor, mention } = found;
  const isIt = ({ start, end }: Span): boolean => start === mention.start && end === mention.end;
  const kind = `${actor.type}, ${mention.kind}, ${mention.evidence}${mention.certain ? '' : ', probably'}`;
  return { about: 'Mention', lines: [`${actor.name} (${kind})`, ...decided(decisions, 'mention', isIt)] };
}

function explainSpeech(article: Article, offset: number): Explanation {
  const lines: string[] = [];
  const said = attributionAt(article, offset);
  if (said) {
    const { kind, source, cue, actor } = said.attribution;
    const words = (spans: readonly Span[]): string =>
      spans.map(({ start, end }) => `“${article.page.text.slice(start, end).replace(/\s+/g, ' ')}”`).join(' … ');
    const speaker = source.length === 0 ? 'nobody named' : words(source);
    const who = actorById(article, actor)?.name;
    const reporter = reporterOf(article, said.attribution);
    const passedOn = reporter === undefined ? '' : `, reported by “${reporter}”`;
    lines.push(`${kind} speech of ${speaker}${who ? `, who is ${who}` : ''}, by the cue ${words(cue)}${passedOn}`);
  }
  const statement = article.statements.find((one) => touches(one, offset));
  if (statement) lines.push(`Somebody stands behind the sentence with ${statement.attributed.toFixed(2)}`);
  return { about: 'Attribution', lines };
}

function explainFindings(
  { statements, thresholds }: Article,
  findings: readonly Finding[],
  decisions: readonly Decision[],
  offset: number,
): Explanation {
  const found = findings
    .filter((finding) => touches(finding, offset))
    .map(({ rule, severity, confidence, message }) => `${message} [${rule}, ${severity}, ${confidence.toFixed(2)}]`);
  const lines = [...found, ...decided(decisions, 'claim', (span) => touches(span, offset))];
  const isJudged = statements.some((one) => one.judgement && touches(one, offset));
  if (thresholds && isJudged) {
    const { strict, balanced, thorough } = thresholds;
    lines.push(
      `Unattributed or vague is asked about from ${balanced.toFixed(2)} on, strictly from ${strict.toFixed(2)}, thoroughly from ${thorough.toFixed(2)}`,
    );
  }
  return { about: 'Findings', lines };
}
