/** What a sentence is to its readers, and what kind of claim it makes where it makes one; in the order of the model's labels. */
export const SENTENCE_CLASSES = ['attributed', 'plain', 'unattributed', 'vague'] as const;
export const JUDGED_KINDS = [
  'judgement',
  'cause',
  'accusation',
  'prediction',
  'figure',
  'non-public',
  'generalisation',
] as const;

/**
 * What the encoder tells of tokens, with the number of its labels: of `speech` outside of sources, cues and contents, and for each of these
 * its first token and the further ones; of `names` the labels of the finder of names; of `cues` what a cue does that the token is part of.
 */
export const TOKEN_LABELS = { speech: 7, names: 9, cues: 4 } as const;

export type TokenTask = keyof typeof TOKEN_LABELS;

/**
 * How much speaks for each label of a sentence's tokens, in log-odds: for each task as many numbers a token as there are labels, nothing but 0
 * where a token was not seen. A task that the encoder was not trained for is missing.
 */
export type TokenScores = Readonly<Partial<Record<TokenTask, Float32Array>>>;

/** What is told of the tokens of a sentence, by its index in the page: a row of `TokenScores`, if anything. */
export type Heard = (sentence: number) => Float32Array | undefined;

export type SentenceClass = (typeof SENTENCE_CLASSES)[number];
export type JudgedKind = (typeof JUDGED_KINDS)[number];

/** What the encoder makes of a sentence: likelihoods, calibrated; those of the classes sum to 1, and so do those of the kinds. */
export interface Judgement {
  readonly classes: Readonly<Record<SentenceClass, number>>;
  readonly kinds: Readonly<Record<JudgedKind, number>>;
  /** What is told of its tokens. */
  readonly tokens?: TokenScores | undefined;
}

/** What is known of a sentence of the running text beside its words. */
export interface SentenceFacts {
  /** Index into `Page.sentences`. */
  readonly sentence: number;
  /** How sure the quick reading is that somebody stands behind it, 0 to 1. */
  readonly attributed: number;
  /** The share of its characters in quotation marks, 0 to 1. */
  readonly quoted: number;
  readonly opensBlock: boolean;
  readonly opensText: boolean;
}

/** From which likelihood on, of a sentence being unattributed or vague, it is worth asking about: for each eagerness of the rules. */
export interface Thresholds {
  readonly strict: number;
  readonly balanced: number;
  readonly thorough: number;
  /** From which likelihood on the likeliest kind is clear enough to be told; of files that do not say so, a half. */
  readonly kinds?: Readonly<Record<JudgedKind, number>>;
}

/** What the encoder makes of a page. */
export interface Judged {
  /** By the index of the sentence in the page; sentences outside the running text have none. */
  readonly sentences: ReadonlyMap<number, Judgement>;
  /** Undefined as long as nothing was read in full. */
  readonly thresholds: Thresholds | undefined;
}

/** @param judgements one for each of the facts */
export function judgedOf(
  facts: readonly SentenceFacts[],
  judgements: readonly Judgement[],
  thresholds: Thresholds,
): Judged {
  return { sentences: new Map(facts.map(({ sentence }, i) => [sentence, judgements[i]])), thresholds };
}
