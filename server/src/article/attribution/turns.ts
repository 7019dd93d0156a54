import { firstFrom } from '../../text/first-from';
import type { Page } from '../../text/page';
import { CUE } from './labelled';
import type { Found } from './linking';
import { readTurnLabel, type TurnLabel } from './turn-labels';

/** What somebody says in an interview or a transcript, from the label to the next one. */
export interface Turn extends TurnLabel {
  readonly endToken: number;
}

/** A dash opens so many turns at least, and a letter or a line of its own. */
const FEWEST_OF_STYLE = 3;

/**
 * Finds the turns of interviews and transcripts ("LIND: We had no warning."), in every usual label (`readTurnLabel`). What opens them
 * is a name in capitals, or one that opens other paragraphs, too: a line with a colon that stands alone may have a label there, not a
 * speaker. A turn is its speaker's to the next label, over paragraphs; the last one ends with its paragraph.
 * @param speaks for each block whether it is a speaker's name on a line of its own, where that is known
 */
export function findTurns(page: Page, speaks?: (block: number) => boolean): Turn[] {
  const labels: { readonly block: number; readonly label: TurnLabel }[] = [];
  for (const [block, of] of page.blocks.entries()) {
    if (speaks?.(block)) {
      const content = of.endToken;
      if (block + 1 < page.blocks.length)
        labels.push({
          block,
          label: { firstToken: of.firstToken, endOfName: of.endToken, mark: undefined, content, style: 'line' },
        });
      continue;
    }
    const label = of.kind === 'text' ? readTurnLabel(page, of) : undefined;
    if (label) labels.push({ block, label });
  }
  const turns = labels.filter(({ label }) => label.style === 'line');
  for (const style of ['colon', 'letter', 'dash'] as const)
    turns.push(
      ...openers(
        page,
        labels.filter(({ label }) => label.style === style),
        style,
      ),
    );
  turns.sort((a, b) => a.block - b.block);
  return turns.map(({ block, label }, i) => ({
    ...label,
    endToken: endOfTurn(page, label, block, turns[i + 1]?.block),
  }));
}

type Labelled = { readonly block: number; readonly label: TurnLabel };

/** Of labels of one style those that open turns. */
function openers(page: Page, labels: readonly Labelled[], style: TurnLabel['style']): Labelled[] {
  const byName = new Map<string, Labelled[]>();
  for (const one of labels) {
    const name = page.text.slice(page.tokens.start[one.label.firstToken], page.tokens.end[one.label.endOfName - 1]);
    const known = byName.get(name);
    if (known) known.push(one);
    else byName.set(name, [one]);
  }
  if (style === 'colon') {
    const inCapitals = [...byName]
      .filter(([name]) => !/\p{Ll}/u.test(name) && name.length > 1)
      .flatMap(([, some]) => some);
    if (inCapitals.length >= 2) return inCapitals;
  }
  const again = [...byName.values()].filter((some) => some.length >= 2);
  const all = again.flat();
  return again.length >= 2 && (style === 'colon' || all.length >= FEWEST_OF_STYLE) ? all : [];
}

/** Paragraphs that a speaker goes on for without a new label. */
const MOST_PARAGRAPHS = 12;

function endOfTurn({ blocks }: Page, { style }: TurnLabel, block: number, next: number | undefined): number {
  if (next === undefined) return blocks[style === 'line' ? block + 1 : block].endToken;
  let last = block;
  while (last + 1 < next && last - block < MOST_PARAGRAPHS && blocks[last + 1].kind === 'text') last++;
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
export function creditTurns(page: Page, turns: readonly Turn[], others: readonly Found[]): Found[] {
  const { start, end } = page.tokens;
  const cited = new Set(
    others.flatMap(({ cue, content }) => [...cue, ...content]).map((span) => sentenceAt(page, span.start)),
  );
  const found: Found[] = [];
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
