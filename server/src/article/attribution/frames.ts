import { BELONGS_TO_VIEW, HELD, IS, PUT, SO_SAYS, THAT, VIEWS } from '../../english/frames';
import { HIS_OR_THEIRS, POSSESSIVES } from '../../english/function-words';
import type { Page, Sentence } from '../../text/page';
import type { TokenRange } from '../../text/span';
import { CUE, FIRST_OF_CONTENT, FIRST_OF_SOURCE, put } from './labelled';

/** Tokens. Longer ones are no source any longer. */
const LONGEST_SOURCE = 14;
const SHORTEST_CONTENT = 3;
const LONGEST_SECOND = 16;

/** What a frame makes of its sentence, in tokens `[first, end)`. */
interface Frame {
  readonly cue: TokenRange;
  readonly source: TokenRange;
  readonly content: TokenRange;
}

/**
 * Labels sentences that a phrase without a verb of saying frames with their source, and in which the network found no content: "In the
 * view of …,", "By her account,", "As Moe puts it,", "…, in the words of Moe.", "Moe's view is that …", and a second sentence that says
 * whose the first one is ("So says Moe."). The network sees too few of them to be sure.
 * @param words as in `Labelled`
 * @param labels changed in place
 * @returns indexes into `page.sentences` of those that were labelled, in order
 */
export function labelFrames(page: Page, words: readonly string[], labels: Uint8Array): number[] {
  const framed: number[] = [];
  page.sentences.forEach((sentence, s) => {
    const before = page.sentences[s - 1];
    const { firstToken, endToken } = sentence;
    const knows = hasContent(labels, sentence);
    const second =
      !knows && before?.block === sentence.block && !hasContent(labels, before)
        ? secondSentence(words, sentence, before)
        : undefined;
    const frame = second ?? openingOf(words, sentence) ?? closingOf(words, sentence) ?? heldBy(words, sentence);
    if (!frame || (knows && !isWithin(frame, labels, sentence))) return;
    labels.fill(0, second ? before.firstToken : firstToken, endToken);
    put(labels, frame.content, FIRST_OF_CONTENT);
    put(labels, frame.source, FIRST_OF_SOURCE);
    put(labels, frame.cue, CUE);
    if (second) framed.push(s - 1);
    framed.push(s);
  });
  return framed;
}

const hasContent = (labels: Uint8Array, { firstToken, endToken }: Sentence): boolean =>
  labels.subarray(firstToken, endToken).includes(FIRST_OF_CONTENT);

/** Whether all cues of a sentence lie in the frame's own phrase: what they introduce is the frame's. */
function isWithin({ cue, source }: Frame, labels: Uint8Array, { firstToken, endToken }: Sentence): boolean {
  const first = Math.min(cue[0], source[0]);
  const end = Math.max(cue[1], source[1]);
  for (let i = firstToken; i < endToken; i++) if (labels[i] === CUE && (i < first || i >= end)) return false;
  return true;
}

/** The end of a sentence's words, without its full stop. */
const lastOf = (words: readonly string[], { endToken }: Sentence): number =>
  /^[.!?…]+$/.test(words[endToken - 1]) ? endToken - 1 : endToken;

/** "In the view of Moe, …", "In Moe's view, …", "By his account, …", "As Moe puts it, …", "Per the report, …". */
function openingOf(words: readonly string[], sentence: Sentence): Frame | undefined {
  const first = sentence.firstToken;
  const end = lastOf(words, sentence);
  let comma = first + 1;
  while (comma < end && comma - first <= LONGEST_SOURCE + 4 && words[comma] !== ',') comma++;
  const phrase = words[comma] === ',' ? framePhrase(words, first, comma) : undefined;
  if (!phrase) return openingViewOf(words, first, end);
  return end - comma - 1 < SHORTEST_CONTENT ? undefined : { ...phrase, content: [comma + 1, end] };
}

/** "In Moe's estimation the loss is …", without a comma. */
function openingViewOf(words: readonly string[], first: number, end: number): Frame | undefined {
  let view = first + 2;
  while (view < end && view - first <= LONGEST_SOURCE && !VIEWS.has(words[view])) view++;
  if (words[first] !== 'in' || !VIEWS.has(words[view]) || BELONGS_TO_VIEW.has(words[view + 1])) return undefined;
  const phrase = end - view - 1 < SHORTEST_CONTENT ? undefined : framePhrase(words, first, view + 1);
  return phrase && { ...phrase, content: [view + 1, end] };
}

/** The same behind what is said: "…, in the opinion of Moe." */
function closingOf(words: readonly string[], sentence: Sentence): Frame | undefined {
  const end = lastOf(words, sentence);
  let comma = end - 1;
  while (comma > sentence.firstToken && end - comma <= LONGEST_SOURCE + 4 && words[comma] !== ',') comma--;
  if (words[comma] !== ',' || comma - sentence.firstToken < SHORTEST_CONTENT) return undefined;
  const phrase = framePhrase(words, comma + 1, end);
  return phrase && { ...phrase, content: [sentence.firstToken, comma] };
}

/** A framing phrase of the tokens `[first, end)`: its cue and its source. */
function framePhrase(words: readonly string[], first: number, end: number): Omit<Frame, 'content'> | undefined {
  const [a, b] = [words[first], words[first + 1]];
  if (a === 'per' && end - first >= 2) return { cue: [first, first + 1], source: [first + 1, end] };
  if (a === 'as') {
    let verb = first + 2;
    while (verb < end && !PUT.has(words[verb])) verb++;
    const rest = end - verb;
    return verb < end && rest <= 3 ? { cue: [verb, end], source: [first + 1, verb] } : undefined;
  }
  if (a !== 'in' && a !== 'by' && a !== 'to') return undefined;
  if (b === 'the' && HELD.has(words[first + 2]) && words[first + 3] === 'of' && end > first + 4)
    return { cue: [first, first + 4], source: [first + 4, end] };
  if (!HELD.has(words[end - 1]) || end - first < 3) return undefined;
  if (words[end - 2] === "'s" || words[end - 2] === "'") return { cue: [end - 1, end], source: [first + 1, end - 2] };
  return POSSESSIVES.has(b) && end - first === 3
    ? { cue: [first + 2, end], source: [first + 1, first + 2] }
    : undefined;
}

/** "Moe's view is that …", "The verdict of Moe is clear: …". */
function heldBy(words: readonly string[], sentence: Sentence): Frame | undefined {
  const first = sentence.firstToken;
  const end = lastOf(words, sentence);
  const last = Math.min(end, first + LONGEST_SOURCE);
  let is = first + 2;
  while (is < last && !IS.has(words[is])) is++;
  if (is >= last) return undefined;
  const start = words[is + 1] === 'that' ? is + 1 : words[is + 1] === 'clear' && words[is + 2] === ':' ? is + 3 : -1;
  if (start < 0 || end - start < SHORTEST_CONTENT) return undefined;
  const content: TokenRange = [start, end];
  if (HELD.has(words[is - 1])) {
    if (words[is - 2] === "'s" || words[is - 2] === "'")
      return { cue: [is - 1, is + 1], source: [first, is - 2], content };
    if (HIS_OR_THEIRS.has(words[is - 2]) && is - 2 === first)
      return { cue: [is - 1, is + 1], source: [first, first + 1], content };
  }
  if (words[first] === 'the' && HELD.has(words[first + 1]) && words[first + 2] === 'of' && is > first + 3)
    return { cue: [first, first + 3], source: [first + 3, is], content };
  return undefined;
}

/** "So says Moe.", "That is the verdict of Moe.": the sentence before is what is said. */
function secondSentence(words: readonly string[], sentence: Sentence, before: Sentence): Frame | undefined {
  const first = sentence.firstToken;
  const end = lastOf(words, sentence);
  if (end - first < 3 || end - first > LONGEST_SECOND) return undefined;
  const content: TokenRange = [before.firstToken, lastOf(words, before)];
  if (words[first] === 'so' && SO_SAYS.has(words[first + 1]))
    return { cue: [first + 1, first + 2], source: [first + 2, end], content };
  const held = first + 3;
  if (!THAT.has(words[first]) || !IS.has(words[first + 1])) return undefined;
  if (words[first + 2] === 'the' && HELD.has(words[held]) && words[held + 1] === 'of' && end > held + 2)
    return { cue: [held, held + 2], source: [held + 2, end], content };
  const possessive = words[end - 2] === "'s" || words[end - 2] === "'";
  return HELD.has(words[end - 1]) && possessive
    ? { cue: [end - 1, end], source: [first + 2, end - 2], content }
    : undefined;
}
