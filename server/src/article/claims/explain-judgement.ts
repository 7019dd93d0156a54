import { type Judgement, SENTENCE_CLASSES } from '../../language/encoder/judgement';
import type { LeftOut } from '../../language/encoder/leave-out';
import type { Page } from '../../text/page';
import type { Span } from '../../text/span';
import type { Decision } from '../trace';

/** Words are told without which what a sentence is were less likely by so much, and so many of them at most. */
const CARRIES = 0.05;
const MOST_WORDS = 4;

/** "Attributed 0.02, plain 0.29, unattributed 0.66, vague 0.03". */
export const explainJudgement = ({ start, end }: Span, { classes }: Judgement): Decision => {
  const likely = SENTENCE_CLASSES.map((name) => `${name} ${classes[name].toFixed(2)}`).join(', ');
  return { start, end, about: 'claim', by: 'encoder', because: capitalised(likely) };
};

/**
 * Which words of a sentence carry what it most probably is: those without which that were less likely.
 * @param page the one that the reader of the text sees; its sentences and tokens are those that were left out
 */
export function explainLeftOut(
  { text, sentences, tokens }: Page,
  sentence: number,
  { classes }: Judgement,
  leftOut: readonly LeftOut[],
): Decision {
  const { start, end } = sentences[sentence];
  const likeliest = SENTENCE_CLASSES.reduce((best, name) => (classes[name] > classes[best] ? name : best));
  const losses = leftOut
    .map(({ firstToken, endToken, judgement }) => ({
      words: text.slice(tokens.start[firstToken], tokens.end[endToken - 1]).replace(/\s+/g, ' '),
      rest: judgement.classes[likeliest],
    }))
    .filter(({ rest }) => classes[likeliest] - rest >= CARRIES)
    .sort((a, b) => a.rest - b.rest)
    .slice(0, MOST_WORDS);
  const because = losses.map(({ words, rest }) => `${rest.toFixed(2)} without “${words}”`).join(', ');
  return {
    start,
    end,
    about: 'claim',
    by: 'encoder, words left out in turn',
    because: `${capitalised(likeliest)} ${because || 'whichever word is left out'}`,
  };
}

const capitalised = (text: string): string => text[0].toUpperCase() + text.slice(1);
