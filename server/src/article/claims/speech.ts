import { ANNOUNCES_SPEECH } from '../../english/claims/speech';
import { FIRST_PERSON, I_OR_WE } from '../../english/function-words';
import type { Page } from '../../text/page';
import type { Statement } from '../article';
import type { PageWords } from './statement-words';

/** Nearly all of it stands in quotation marks: somebody speaks, whoever it is (97.9 % true in PolNeAR). */
const QUOTED = 0.5;
const QUOTED_TOKENS = 6;

/**
 * Statements that go on with speech the reader knows the speaker of: within quotation marks; announced with a colon at the end of the
 * paragraph above, and while they keep to the first person; said by "we" and "I" themselves, as in press releases.
 * @returns indexes into `statements`
 */
export function continuesSpeech(
  page: PageWords,
  { text, blocks }: Page,
  statements: readonly Statement[],
): ReadonlySet<number> {
  const spoken = new Set<number>();
  let announced = -1;
  let goesOn = false;
  statements.forEach((statement, i) => {
    const { firstToken: first, endToken: end, block } = statement;
    const quoted = page.quotedShare(first, end) >= QUOTED;
    const firstPerson = saysI(page, first, end);
    if (quoted && end - first >= QUOTED_TOKENS) spoken.add(i);
    if (startsWithI(page, first)) spoken.add(i);
    if (announced >= 0 && block !== announced) {
      const nextBlock = statements[i - 1]?.block === announced;
      if (nextBlock || (goesOn && (firstPerson || statements[i - 1]?.block === block))) {
        spoken.add(i);
        goesOn = goesOn || firstPerson;
      } else if (statements[i - 1]?.block !== block) {
        // A paragraph further down: still the same speech as long as it keeps to the first person.
        if (goesOn && paragraphSaysI(page, statements, i)) spoken.add(i);
        else announced = -1;
      } else if (spoken.has(i - 1)) spoken.add(i);
    }
    const { start, end: blockEnd } = blocks[block];
    if (
      ANNOUNCES_SPEECH.test(text.slice(Math.max(start, blockEnd - 160), blockEnd)) &&
      statements[i + 1]?.block !== block
    ) {
      announced = block;
      goesOn = false;
    }
  });
  return spoken;
}

function saysI(page: PageWords, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (FIRST_PERSON.has(page.word(i)) && !page.isQuoted(i)) return true;
  return false;
}

function startsWithI(page: PageWords, first: number): boolean {
  for (let i = first; i < first + 2; i++) if (I_OR_WE.has(page.word(i)) && !page.isQuoted(i)) return true;
  return false;
}

function paragraphSaysI(page: PageWords, statements: readonly Statement[], i: number): boolean {
  const { block } = statements[i];
  for (let k = i; k < statements.length && statements[k].block === block; k++) {
    if (saysI(page, statements[k].firstToken, statements[k].endToken)) return true;
  }
  return false;
}
