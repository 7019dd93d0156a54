import { firstFrom } from '../../text/first-from';
import type { Page } from '../../text/page';
import type { TurnLabel } from '../../text/turn-labels';
import { type TurnOpener, turnOpeners } from '../../text/turn-openers';
import type { BlockRole } from '../article';
import { CUE } from './labelled';
import type { FoundAttribution } from './linking';
import { blocksOfQuotations, statementOpeners } from './statements';

/** What somebody says in an interview or a transcript, from the label to the next one. */
export interface Turn extends TurnLabel {
  readonly endToken: number;
}

/**
 * Finds the turns of interviews and transcripts ("LIND: We had no warning."), in every usual label (`turnOpeners`), and statements that a line
 * introduces. A turn is its speaker's to the next label, over paragraphs; the last one ends with its paragraph, and a statement with its quotation.
 * @param roles what each block of the page is, where that is known: a speaker's name may stand on a line of its own, and nobody speaks a heading
 */
export function findTurns(page: Page, roles: readonly BlockRole[] = []): Turn[] {
  const turns: TurnOpener[] = [...turnOpeners(page), ...statementOpeners(page)];
  for (const [block, { firstToken, endToken }] of page.blocks.entries()) {
    if (roles[block] !== 'speaker' || block + 1 >= page.blocks.length) continue;
    const label = { firstToken, endOfName: endToken, mark: undefined, content: endToken, style: 'line' } as const;
    turns.push({ block, label });
  }
  const quoted = turns.some(({ label }) => label.style === 'statement') ? blocksOfQuotations(page) : new Map();
  turns.sort((a, b) => a.block - b.block);
  return turns.map(({ block, label }, i) => ({
    ...label,
    endToken: endOfTurn(page, label, block, turns[i + 1]?.block, roles, quoted),
  }));
}

/** Paragraphs that a speaker goes on for without a new label. */
const MOST_PARAGRAPHS = 12;

function endOfTurn(
  { blocks }: Page,
  { style, content }: TurnLabel,
  block: number,
  next: number | undefined,
  roles: readonly BlockRole[],
  quoted: ReadonlyMap<number, number>,
): number {
  const isWhole = style === 'statement';
  const closes = isWhole ? quoted.get(content) : undefined;
  if (closes !== undefined && closes < (next ?? blocks.length)) return blocks[closes].endToken;
  const first = isWhole || style === 'line' ? block + 1 : block;
  if (next === undefined && !isWhole) return blocks[first].endToken;
  const goesOn = (i: number): boolean =>
    i < (next ?? blocks.length) &&
    i - block <= MOST_PARAGRAPHS &&
    blocks[i].kind === 'text' &&
    (roles[i] ?? 'running') === 'running';
  let last = first;
  while (goesOn(last + 1)) last++;
  return blocks[last].endToken;
}

/**
 * Takes out of the labels of a page what the turns alone decide: the speakers' names, their colons, and what is said before
 * anybody else is cited. A span that ran over the colon begins behind it.
 * @param labels as in `crf.ts`
 */
export function clearSpeakers(page: Page, turns: readonly Turn[], labels: Uint8Array): void {
  const { sentence } = page.tokens;
  for (const { firstToken, content, endToken } of turns) {
    let cue = content;
    while (cue < endToken && labels[cue] !== CUE) cue++;
    const cites = cue < endToken ? Math.max(page.sentences[sentence[cue]].firstToken, content) : endToken;
    labels.fill(0, firstToken, cites);
    if (cites < endToken && labels[cites] > 0 && labels[cites] % 2 === 0) labels[cites]--;
  }
}

/**
 * Credits what is said in a turn to its speaker, but for sentences in which somebody else is cited.
 * @param others all other attributions, in document order
 */
export function creditTurns(
  page: Page,
  turns: readonly Turn[],
  others: readonly FoundAttribution[],
): FoundAttribution[] {
  const { start, end } = page.tokens;
  const cited = new Set(
    others.flatMap(({ cue, content }) => [...cue, ...content]).map((span) => sentenceAt(page, span.start)),
  );
  const found: FoundAttribution[] = [];
  for (const { firstToken, endOfName, mark, content: opens, endToken } of turns) {
    const content: { start: number; end: number }[] = [];
    let goesOn = false;
    for (let s = page.tokens.sentence[opens]; page.sentences[s]?.firstToken < endToken; s++) {
      const { firstToken: first, endToken: last } = page.sentences[s];
      const from = start[Math.max(first, opens)];
      if (cited.has(s)) goesOn = false;
      else if (goesOn) content[content.length - 1].end = end[last - 1];
      else {
        content.push({ start: from, end: end[last - 1] });
        goesOn = true;
      }
    }
    if (content.length === 0) continue;
    const nameEnd = end[endOfName - 1];
    found.push({
      kind: 'direct',
      source: [{ start: start[firstToken], end: nameEnd }],
      // Where no mark stands, the white space behind the name marks the turn.
      cue: [mark === undefined ? { start: nameEnd, end: start[opens] } : { start: start[mark], end: end[mark] }],
      content,
    });
  }
  return found;
}

function sentenceAt({ tokens }: Page, offset: number): number {
  return tokens.sentence[firstFrom(tokens.start, offset)];
}
