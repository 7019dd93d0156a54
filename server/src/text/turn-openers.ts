import { AROUND_PART, FIELDS, PARTS } from '../english/turn-words';
import type { Page } from './page';
import { readTurnLabel, type TurnLabel } from './turn-labels';

/** A label that opens a turn, and the block that it opens: an index into `Page.blocks`. */
export interface TurnOpener {
  readonly block: number;
  readonly label: TurnLabel;
}

/** A dash opens so many turns at least, and a letter. */
const FEWEST_OF_STYLE = 3;

/** Of the blocks from the first label to the last, so many have one where few names come again. */
const LABELLED = 0.5;

/**
 * The labels of a page that open turns of an interview or a transcript, in order: names in capitals, names that open other paragraphs, too, or
 * labels that make a conversation. A line with a colon that stands alone may have a label there, not a speaker.
 */
export function turnOpeners(page: Page): TurnOpener[] {
  const labels = page.blocks.flatMap((of, block): TurnOpener[] => {
    // "Q." and "A. Lind:" look like items of a list.
    const label = of.kind === 'text' || of.kind === 'list' ? readTurnLabel(page, of) : undefined;
    return label ? [{ block, label }] : [];
  });
  const styles = ['colon', 'letter', 'dash'] as const;
  return styles.flatMap((style) => openersAmong(page, labels, style)).sort((a, b) => a.block - b.block);
}

/** Of labels those of one style that open turns. */
function openersAmong(page: Page, all: readonly TurnOpener[], style: TurnLabel['style']): readonly TurnOpener[] {
  const labels = all.filter(({ label }) => label.style === style);
  const byName = new Map<string, TurnOpener[]>();
  for (const one of labels) {
    const name = page.text.slice(page.tokens.start[one.label.firstToken], page.tokens.end[one.label.endOfName - 1]);
    const known = byName.get(name);
    if (known) known.push(one);
    else byName.set(name, [one]);
  }
  if (style === 'colon') {
    const inCapitals = [...byName]
      .filter(([name]) => !/\p{Ll}/u.test(name) && name.length > 1 && !isField(name))
      .flatMap(([, some]) => some);
    if (inCapitals.length >= 2) return inCapitals;
  }
  if (style !== 'letter' && isConversation(page, labels, [...byName.keys()])) return labels;
  const again = [...byName.values()].filter((some) => some.length >= 2);
  const openers = again.flat();
  return again.length >= 2 && (style === 'colon' || openers.length >= FEWEST_OF_STYLE) ? openers : [];
}

/** "Date", "METHOD 1". */
const isField = (name: string): boolean => FIELDS.has(name.toLowerCase().replace(/ \d+$/, ''));

/** Whether labels open every other paragraph, though most names stand once: a part ("Moderator:") or a name comes again. */
function isConversation({ blocks }: Page, labels: readonly TurnOpener[], names: readonly string[]): boolean {
  const words = names.map((name) => name.toLowerCase());
  if (names.length < 2 || names.some(isField)) return false;
  const texts = blocks
    .slice(labels[0].block, labels[labels.length - 1].block + 1)
    .filter(({ kind }) => kind === 'text');
  if (labels.length < texts.length * LABELLED) return false;
  const hasPart = words.some((name) => PARTS.has(name.replace(AROUND_PART, '')));
  return hasPart || (labels.length >= 3 && names.length < labels.length);
}
