import { VERB_PARTICLES, VERBS_OF_SAYING } from '../../english/build-of-speech';
import { firstFrom, firstWhere } from '../../text/first-from';
import type { Sentence } from '../../text/page';
import type { TokenRange } from '../../text/span';
import { CUE, endOfPhrase, FIRST_OF_CONTENT, FIRST_OF_SOURCE, isBare, isVerb, type Labelled, put } from './labelled';
import { clearSubjects, labelQuoted } from './passives';

/**
 * Labels speakers whom a sentence's build tells beyond doubt and the network sees too seldom: "“…,” piped up Moe", "Said Moe: “…”",
 * "Moe was quoted as saying that …".
 */
export function labelSpeakersByBuild(labelled: Labelled): void {
  labelBehindQuotations(labelled);
  for (const sentence of labelled.sentences) {
    labelOpening(labelled, sentence);
    clearSubjects(labelled, sentence);
    labelQuoted(labelled, sentence);
  }
}

/** "“…,” chimed in Lena Moe": a verb and a name behind what is quoted, whatever the verb. */
function labelBehindQuotations(labelled: Labelled): void {
  const { reading, words, labels } = labelled;
  const { text, tokens, quotations, sentences } = reading.page;
  for (const { pieces, closed, depth } of quotations) {
    const last = pieces.at(-1);
    if (depth > 0 || !closed || !last || !/[,?!]["”’»']?,?$/.test(text.slice(last.end - 2, last.end + 1).trimEnd()))
      continue;
    const first = firstFrom(tokens.start, last.start);
    let verb = firstFrom(tokens.start, last.end);
    if (words[verb] === ',') verb++;
    if (verb >= tokens.length || tokens.block[verb] !== tokens.block[first] || !isVerb(reading, verb)) continue;
    const limit = sentences[tokens.sentence[verb]].endToken;
    const name = VERB_PARTICLES.has(words[verb + 1] ?? '') ? verb + 2 : verb + 1;
    const end = Math.min(endOfPhrase(reading, name, limit), limit);
    if (!holdsName(labelled, [name, end]) || !isBare(labels, [name, end])) continue;
    const hasCue = labels[verb] === CUE;
    if (!hasCue && !isBare(labels, [verb, name])) continue;
    put(labels, [verb, name], CUE);
    put(labels, [name, end], FIRST_OF_SOURCE);
    const quoted: TokenRange = [first, firstFrom(tokens.start, last.end)];
    if (isBare(labels, quoted)) put(labels, quoted, FIRST_OF_CONTENT);
  }
}

/** "Said Ole Moe: “We waited.”" */
function labelOpening({ reading, words, labels }: Labelled, { firstToken, endToken }: Sentence): void {
  if (!VERBS_OF_SAYING.has(words[firstToken])) return;
  const colon = endOfPhrase(reading, firstToken + 1, endToken);
  if (words[colon] !== ':' || colon === firstToken + 1 || colon + 2 >= endToken) return;
  put(labels, [firstToken, firstToken + 1], CUE);
  put(labels, [firstToken + 1, colon], FIRST_OF_SOURCE);
  labels[colon] = 0;
  put(labels, [colon + 1, endToken], FIRST_OF_CONTENT);
}

/** Whether a name stands in a phrase. */
function holdsName({ reading: { names } }: Labelled, [first, end]: TokenRange): boolean {
  const name = names[firstWhere(names.length, (i) => names[i].firstToken >= first)];
  return name !== undefined && name.endToken <= end;
}
