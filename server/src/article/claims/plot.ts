import { IN_PRESENT, STORIES } from '../../english/claims/stories';
import { FIRST_PERSON } from '../../english/function-words';
import { PhraseFinder } from '../../language/phrases';
import { UPOS } from '../../language/reading';
import type { Statement } from '../article';
import type { PageWords } from './statement-words';

const STORY = new PhraseFinder<'story'>([['story', STORIES]]);
const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');

/** Paragraphs behind the one that speaks of a work in which its story may go on. */
const REACH = 2;

/**
 * The statements that tell what happens in a film, a play or a book: in the present tense, in a paragraph that speaks of such a work or near
 * behind one. Who steals or lies in a story does so in the story.
 * @returns indexes into `statements`
 */
export function findPlots(words: PageWords, statements: readonly Statement[]): ReadonlySet<number> {
  const plots = new Set<number>();
  const { length } = words.tags;
  const [lead] = statements;
  // What stands in front of the running text says of which work it speaks: “Theatre review”.
  let reach = lead && STORY.find(words, 0, Math.min(length, lead.firstToken)).length > 0 ? lead.block + REACH : -1;
  const named = new Set(
    statements
      .filter(({ firstToken, endToken }) =>
        STORY.find(words, firstToken, endToken).some(({ first }) => !words.isQuoted(first)),
      )
      .map(({ block }) => block),
  );
  statements.forEach((statement, i) => {
    if (named.has(statement.block)) reach = statement.block + REACH;
    if (statement.block <= reach && isInPresent(words, statement)) plots.add(i);
  });
  return plots;
}

/** Whether the first finite verb stands in the present tense, and nobody says “I”. */
function isInPresent(words: PageWords, { firstToken, endToken }: Statement): boolean {
  for (let i = firstToken; i < endToken; i++) if (FIRST_PERSON.has(words.word(i))) return false;
  for (let i = firstToken; i < endToken; i++) {
    const word = words.word(i);
    if (words.tags[i] === AUX) return IN_PRESENT.has(word);
    if (words.tags[i] === VERB && !word.endsWith('ing')) return word.endsWith('s') && !words.isNamed(i);
  }
  return false;
}
