import { CARRIED, WHAT_IS_CARRIED, WORDS_OF_MEDIA } from '../../english/reporters';
import type { Sentence } from '../../text/page';
import type { TokenRange } from '../../text/span';
import { CUE, endOfPhrase, FIRST_OF_CONTENT, type Labelled, type Reporter } from './labelled';

/** Tokens between what is carried and "by". */
const LONGEST_BETWEEN = 4;

interface Carrier extends Reporter {
  /** "in comments carried by state television" */
  readonly phrase: TokenRange;
}

/**
 * Takes note of who carries what somebody says: "In comments carried by state television, Lind said …", "Lind said in remarks broadcast on
 * state television that …". The phrase itself is in nothing that is said.
 */
export function labelCarried(
  { reading, words, labels, reporters }: Labelled,
  { firstToken, endToken }: Sentence,
): void {
  const carrier = carrierIn({ reading, words }, firstToken, endToken);
  if (!carrier) return;
  const { phrase, source, cue } = carrier;
  const behind = labels.subarray(phrase[1], endToken).indexOf(CUE);
  const ahead = labels.subarray(firstToken, phrase[0]).lastIndexOf(CUE);
  const said = ahead >= 0 ? firstToken + ahead : behind >= 0 ? phrase[1] + behind : -1;
  if (said < 0 || reporters.has(said)) return;
  const goesOn = labels[phrase[1]] === FIRST_OF_CONTENT + 1;
  labels.fill(0, phrase[0], phrase[1]);
  if (goesOn) labels[phrase[1]] = FIRST_OF_CONTENT;
  reporters.set(said, { source, cue });
}

function carrierIn(
  { reading, words }: Pick<Labelled, 'reading' | 'words'>,
  first: number,
  end: number,
): Carrier | undefined {
  for (let carried = first + 2; carried < end; carried++) {
    if (!CARRIED.has(words[carried])) continue;
    // "Lind, quoted by the Herald, said"
    if (words[carried - 1] === ',' && words[carried + 1] === 'by') {
      const named = endOfPhrase(reading, carried + 2, end);
      if (words[named] === ',' && WORDS_OF_MEDIA.has(words[named - 1]))
        return { phrase: [carried - 1, named + 1], source: [carried + 2, named], cue: [carried, carried + 2] };
    }
    let from = carried - 1;
    while (from > first && carried - from <= LONGEST_BETWEEN && words[from] !== 'in') from--;
    if (words[from] !== 'in' || !words.slice(from, carried).some((word) => WHAT_IS_CARRIED.has(word))) continue;
    let by = carried + 1;
    while (by < end && by - carried <= LONGEST_BETWEEN && words[by] !== 'by' && words[by] !== ',') by++;
    // "broadcast on Monday by NRK", "broadcast live on NRK"
    if (words[by] !== 'by') for (by = carried + 1; by < end && by - carried <= 2 && words[by] !== 'on'; ) by++;
    if (words[by] !== 'by' && words[by] !== 'on') continue;
    const behind = endOfPhrase(reading, by + 1, end);
    if (!words.slice(by + 1, behind).some((word) => WORDS_OF_MEDIA.has(word))) continue;
    const cue: TokenRange = by === carried + 1 ? [carried, by + 1] : [carried, carried + 1];
    return { phrase: [from, behind], source: [by + 1, behind], cue };
  }
  return undefined;
}
