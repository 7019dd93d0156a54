import type { Heard } from '../../language/encoder/judgement';
import type { Reading } from '../../language/reading';
import { SequenceMemo } from '../../learning/memo';
import type { ModelFiles } from '../../learning/model-file';
import type { Page } from '../../text/page';
import { atOnce, type Steps } from '../../text/steps';
import type { BlockRole } from '../article';
import { giveAnswers } from './answers';
import { mendBorders } from './borders';
import { type Calibration, CERTAIN, medianOf, sentenceConfidence } from './confidence';
import { continueQuotations } from './continued';
import { type Decoded, LABELS } from './crf';
import { tellsByItself } from './cue-class';
import { clearDatelines, datelinesOf, withoutDatelines } from './datelines';
import { quotationStates, tokenRows, WIDTH, type WordRows } from './features';
import { labelFrames } from './frames';
import type { Labelled } from './labelled';
import { type FoundAttribution, linkSpans } from './linking';
import { createNetwork, type Network } from './network';
import { labelNounsOfSpeech } from './nouns-of-speech';
import { mendParticiples } from './participles';
import { clearReferences, labelAccordingTo } from './patterns';
import { mendRelatives } from './relatives';
import { labelReported } from './reporters';
import { labelSignatures, signedBelow } from './signatures';
import { labelSpeakersByBuild } from './speakers-by-build';
import { mendStrays } from './strays';
import { cutStretches } from './stretches';
import { clearSpeakers, creditTurns, findTurns, type Turn } from './turns';

/** What a text says on whose word. */
export interface Attributed {
  /** In document order of their cues. */
  readonly attributions: FoundAttribution[];
  /** For each sentence of the page, how sure it is that somebody stands behind most of it: 0 to 1, calibrated. */
  readonly attributed: Float32Array;
  /** What is said in interviews and transcripts, in document order. */
  readonly turns: readonly Turn[];
}

/** What the network says of a page's tokens. */
export interface Speech {
  /** Index into `LABELS` for each token. */
  readonly labels: Uint8Array;
  /** How likely each token stands in a source, cue or content, 0 to 1. */
  readonly likely: Float32Array;
}

/** Finds attributions. Pure from the outside: what was read before changes the time, never the result. It never throws. */
export interface Attributor {
  /**
   * @param heard what another reader says of a sentence, by its index: numbers to add to this one's log-odds, `LABELS.length` a token.
   * The two together know better how likely it is that somebody stands behind a sentence; where spans begin and end, this one alone does.
   */
  readonly read: (reading: Reading, heard?: Heard) => Speech;
  /** The same in steps. */
  readonly readInSteps: (reading: Reading, heard?: Heard) => Steps<Speech>;
  /**
   * Makes attributions of what `read` found.
   * @param roles what each block of the page is, where that is known
   */
  readonly link: (reading: Reading, speech: Speech, roles?: readonly BlockRole[]) => Attributed;
}

/** Loads the network. @throws ModelError where the model is missing, truncated or made for another version. */
export function createAttributor(models: ModelFiles): Attributor {
  const network = createNetwork(models);
  const read = remember(network);
  const known: WordRows = new Map();
  const calibration = { slope: network.file.setting('slope'), offset: network.file.setting('offset') };

  function* readInSteps(reading: Reading, heard?: Heard): Steps<Speech> {
    const { page } = reading;
    const { length, block } = page.tokens;
    const labels = new Uint8Array(length);
    const likely = new Float32Array(length);
    if (!maySpeak(reading)) return { labels, likely };
    const rows = tokenRows(reading, network.vocabulary, known);
    for (const { first, end } of cutStretches(page)) {
      yield;
      const startsBlock = new Uint8Array(end - first);
      for (let i = first; i < end; i++) startsBlock[i - first] = page.blocks[block[i]].firstToken === i ? 1 : 0;
      const alone = read(rows.subarray(first * WIDTH, end * WIDTH), startsBlock);
      const both = heard && addHeard(alone.emissions, page, first, heard);
      labels.set(alone.decoded.labels, first);
      likely.set((both ? network.decode(both, startsBlock) : alone.decoded).attributed, first);
    }
    return { labels, likely };
  }

  return {
    read: (reading, heard) => atOnce(readInSteps(reading, heard)),
    readInSteps,
    link(reading, speech, roles) {
      const { page } = reading;
      if (!maySpeak(reading))
        return { attributions: [], attributed: new Float32Array(page.sentences.length), turns: [] };
      const labels = speech.labels.slice();
      clearReferences(page, labels);
      const datelines = datelinesOf(page);
      clearDatelines(labels, datelines);
      labelSignatures(page, labels);
      labelAccordingTo(page, labels);
      const signed = signedBelow(page, labels);
      const words = reading.spelling.lower;
      const sentences = withoutDatelines(page, datelines);
      const labelled: Labelled = { reading, words, sentences, labels, reporters: new Map() };
      const framed = labelFrames(page, words, labels);
      labelSpeakersByBuild(labelled);
      mendStrays(labelled);
      labelNounsOfSpeech(labelled);
      mendRelatives(labelled);
      mendParticiples(labelled);
      mendBorders(labelled);
      labelReported(labelled);
      const turns = findTurns(page, roles);
      clearSpeakers(page, turns, labels);
      const { inside } = quotationStates(page);
      const attributed = confidences(page, speech.likely, inside, calibration);
      for (const s of framed) attributed[s] = Math.max(attributed[s], CERTAIN);
      const linked = linkSpans(page, labels, inside, labelled.reporters);
      const told = linked.filter(({ source, cue }) => source.length > 0 || tellsByItself(page.text, cue));
      const found = giveAnswers(labelled, told);
      const cited = [...continueQuotations(page, found), ...signed];
      const spoken = creditTurns(page, turns, cited);
      raiseSpoken(page, [...signed, ...spoken], attributed);
      return { attributions: [...cited, ...spoken].sort((a, b) => a.cue[0].start - b.cue[0].start), attributed, turns };
    },
  };
}

/**
 * How sure it is of each sentence that somebody stands behind it, 0 to 1.
 * @param likely how likely each token is what somebody says
 * @param inside 1 for tokens between quotation marks
 */
function confidences(page: Page, likely: Float32Array, inside: Uint8Array, calibration: Calibration): Float32Array {
  return Float32Array.from(page.sentences, ({ firstToken, endToken }) => {
    let quoted = 0;
    for (let i = firstToken; i < endToken; i++) quoted += inside[i];
    return sentenceConfidence(medianOf(likely, firstToken, endToken), endToken - firstToken, quoted, calibration);
  });
}

/** Whether anybody may be cited in a text: in prose, and in what is too short to tell. */
const maySpeak = ({ genre }: Reading): boolean =>
  genre.prose || genre.reason === 'empty' || genre.reason === 'too-short';

/** The sum of what two readers say of the tokens from `first` on; undefined where the other one says nothing. */
function addHeard(
  emissions: Float32Array,
  { sentences, tokens }: Page,
  first: number,
  heard: Heard,
): Float32Array | undefined {
  const count = LABELS.length;
  const end = first + emissions.length / count;
  let both: Float32Array | undefined;
  for (let s = tokens.sentence[first]; s < sentences.length && sentences[s].firstToken < end; s++) {
    const { firstToken, endToken } = sentences[s];
    const own = heard(s);
    if (!own) continue;
    both ??= emissions.slice();
    for (let i = Math.max(first, firstToken); i < Math.min(end, endToken); i++)
      for (let k = 0; k < count; k++) both[(i - first) * count + k] += own[(i - firstToken) * count + k];
  }
  return both;
}

/** Whoever has the turn, or signs a quotation, stands behind every sentence of it. */
function raiseSpoken({ sentences }: Page, spoken: readonly FoundAttribution[], attributed: Float32Array): void {
  const pieces = spoken.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let s = 0;
  for (const piece of pieces) {
    while (s < sentences.length && sentences[s].end <= piece.start) s++;
    for (; s < sentences.length && sentences[s].start < piece.end; s++)
      attributed[s] = Math.max(attributed[s], CERTAIN);
  }
}

/** Bytes of stretches that are remembered: those of half a megabyte of text at least. */
const REMEMBERED = 16e6;

/** A stretch as the network alone reads it. */
interface Known {
  readonly emissions: Float32Array;
  readonly decoded: Decoded;
}

/**
 * Stretches that did not change since they were last read need no second reading: an edit costs one stretch. Rows tell where blocks start, too:
 * equal rows mean equal input.
 */
function remember(network: Network): (rows: Int32Array, startsBlock: Uint8Array) => Known {
  const memory = new SequenceMemo<Known>(REMEMBERED);
  return (rows, startsBlock) => {
    const held = memory.get(rows, rows.length);
    if (held) return held;
    const emissions = network.emit(rows, startsBlock);
    const decoded = network.decode(emissions, startsBlock);
    const bytes = emissions.byteLength + decoded.labels.byteLength + decoded.attributed.byteLength;
    memory.set(rows, rows.length, { emissions, decoded }, bytes);
    return { emissions, decoded };
  };
}
