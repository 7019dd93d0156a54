import { ASKED_PRONOUNS, ASKING, ASKS_TO_EXPLAIN, INTERVIEWER, REPLYING, TELLING } from '../../english/asking';
import { classOfNoun, isPlural } from '../../english/nouns';
import { firstFrom, firstWhere } from '../../text/first-from';
import type { Span, TokenRange } from '../../text/span';
import { endOfPhrase, isBare, type Labelled } from './labelled';
import type { FoundAttribution } from './linking';
import { subjectAndVerb } from './tellings';

const OPENS = /^["“„«]/;
/** Tokens between a cue and whom it asks: "asked again". */
const NEAR = 2;

/**
 * Gives answers to those who were asked: "They asked Ole Moe why. “Because nobody came.”" The network, which joins a quotation to the
 * nearest cue, gives them to the asker. What is asked in return, and what somebody asks a crowd and goes on with, stays his.
 */
export function giveAnswers(labelled: Labelled, found: readonly FoundAttribution[]): FoundAttribution[] {
  return found.flatMap((one): FoundAttribution[] => {
    const asked = askedBy(labelled, one);
    const own = withoutQuestion(labelled, one);
    if (!asked) return [...askedAhead(labelled, one), own];
    const answer = own.content.filter((piece) => isAnswer(labelled, one.cue[0], piece));
    const next = answer.length === 0 ? answerBehind(labelled, one.cue[0]) : undefined;
    const content = next ? [next] : answer;
    if (content.length === 0) return [own];
    const kept = own.content
      .filter((piece) => !answer.includes(piece))
      .map((piece) => (piece.start === asked.start ? { start: behind(labelled, asked), end: piece.end } : piece))
      .filter(({ start, end }) => start < end);
    const answered: FoundAttribution = { kind: 'direct', source: [asked], cue: one.cue, content };
    return kept.length > 0 ? [{ ...own, kind: kindOf(labelled, kept), content: kept }, answered] : [answered];
  });
}

/** Where the token behind a span begins. */
const behind = ({ reading: { page } }: Labelled, { end }: Span): number =>
  page.tokens.start[firstFrom(page.tokens.start, end)] ?? end;

/** The kind of what the asker keeps: pieces are quotations or hold none. */
function kindOf({ reading: { page } }: Labelled, pieces: readonly Span[]): FoundAttribution['kind'] {
  const quoted = pieces.filter(({ start }) => OPENS.test(page.text[start])).length;
  return quoted === pieces.length ? 'direct' : quoted > 0 ? 'mixed' : 'indirect';
}

/** Whom an attribution asks, where it asks one: "(asked) {director Paul Ness} why". */
function askedBy({ reading, words }: Labelled, { source, cue }: FoundAttribution): Span | undefined {
  const { names } = reading;
  const { text, tokens, sentences } = reading.page;
  const verb = text.slice(cue[0].start, cue[0].end).toLowerCase();
  const asker = source.length > 0 ? text.slice(source[0].start, source[0].end).toLowerCase() : '';
  if (!ASKING.test(verb) && !(TELLING.test(verb) && INTERVIEWER.test(asker))) return undefined;
  const first = firstFrom(tokens.start, cue[0].end);
  const { endToken } = sentences[tokens.sentence[first - 1]];
  for (let i = first; i < Math.min(first + NEAR, endToken); i++) {
    const end = ASKED_PRONOUNS.has(words[i]) ? i + 1 : endOfPhrase(reading, i, endToken);
    if (end === i) continue;
    if ((words[end] === 'to' || words[end] === 'for') && !ASKS_TO_EXPLAIN.has(words[end + 1] ?? '')) return undefined;
    const isNamed = names[firstWhere(names.length, (n) => names[n].endToken >= end)]?.endToken === end;
    const isPerson = classOfNoun(words[end - 1]) === 'person' && !isPlural(words[end - 1]);
    return isNamed || isPerson || ASKED_PRONOUNS.has(words[i])
      ? { start: tokens.start[i], end: tokens.end[end - 1] }
      : undefined;
  }
  return undefined;
}

/** Whether a piece of content is a quotation of its own behind the sentence that asks, and no question. */
function isAnswer({ reading: { page } }: Labelled, cue: Span, piece: Span): boolean {
  const { text, tokens } = page;
  const first = firstFrom(tokens.start, piece.start);
  const asks = firstFrom(tokens.start, cue.start);
  return tokens.sentence[first] > tokens.sentence[asks] && OPENS.test(text[piece.start]) && !isQuestion(text, piece);
}

/** The quotation that is the sentence behind the one that asks, where nothing is known of it. */
function answerBehind({ reading: { page }, labels }: Labelled, cue: Span): Span | undefined {
  const { text, tokens, sentences, quotations } = page;
  const next = sentences[tokens.sentence[firstFrom(tokens.start, cue.start)] + 1];
  if (!next || !OPENS.test(text[next.start])) return undefined;
  const quotation = quotations[firstWhere(quotations.length, (q) => quotations[q].pieces[0]?.start >= next.start)];
  const piece = quotation?.pieces[0];
  if (piece?.start !== next.start || isQuestion(text, piece)) return undefined;
  const range = [next.firstToken, firstFrom(tokens.start, piece.end)] as const;
  return piece.end >= next.end && isBare(labels, range) ? piece : undefined;
}

/** "Moe asked Lind: “Who paid?” Lind replied that he did not know": the question is Moe's. */
function askedAhead(labelled: Labelled, one: FoundAttribution): FoundAttribution[] {
  const { tokens, sentences, text } = labelled.reading.page;
  const [question] = one.content;
  if (!question || withoutQuestion(labelled, one) === one) return [];
  const colon = firstFrom(tokens.start, question.start) - 1;
  const telling =
    labelled.words[colon] === ':' && subjectAndVerb(labelled, sentences[tokens.sentence[colon]].firstToken, colon);
  if (!telling || !ASKING.test(text.slice(tokens.start[telling.cue[0]], tokens.end[telling.cue[1] - 1]))) return [];
  const span = ([first, end]: TokenRange): Span => ({ start: tokens.start[first], end: tokens.end[end - 1] });
  return [{ kind: 'direct', source: [span(telling.source)], cue: [span(telling.cue)], content: [question] }];
}

/** "“Who sank it?” “The captain did,” said Moe", "“Who sank it?” Moe replied that …": the question is somebody else's. */
function withoutQuestion({ reading: { page } }: Labelled, one: FoundAttribution): FoundAttribution {
  const [question, answer] = one.content;
  if (!answer || question.end > one.cue[0].start) return one;
  const { text } = page;
  const [{ start, end }] = one.cue;
  if (answer.start >= end && REPLYING.has(text.slice(start, end).toLowerCase()) && isQuestion(text, question))
    return { ...one, content: one.content.slice(1) };
  if (answer.end > start) return one;
  const isApart = /^\s+$/.test(text.slice(question.end, answer.start)) && OPENS.test(text[answer.start]);
  return isApart && OPENS.test(text[question.start]) && isQuestion(text, question)
    ? { ...one, content: one.content.slice(1) }
    : one;
}

const isQuestion = (text: string, { end }: Span): boolean => /\?["”’»']?$/.test(text.slice(Math.max(0, end - 2), end));
