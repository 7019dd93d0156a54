/** A sentence with at least this share of its words in quotation marks is somebody's, whoever that is. */
const QUOTED_SHARE = 0.5;
/** Shorter quotations are as often a name or an irony. */
const QUOTED_TOKENS = 6;
/** How often that holds on the articles that the model was trained on; marked speech of other kinds is taken for as sure. */
export const CERTAIN = 0.98;

/** Platt's scale (2000): a straight line through log-odds, fitted on articles that the network never saw. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/**
 * How sure it is that somebody stands behind most of a sentence.
 * @param median over its tokens, of the likelihood of standing in a source, cue or content: most of the tokens do where
 * the one in the middle does
 */
export function calibrated(median: number, { slope, offset }: Calibration): number {
  const p = Math.min(1 - 1e-4, Math.max(1e-4, median));
  return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)));
}

/** Whether a sentence of so many tokens, so many of them in quotation marks, is a quotation. */
export function isQuotation(tokens: number, quoted: number): boolean {
  return quoted >= QUOTED_TOKENS && quoted >= QUOTED_SHARE * tokens;
}

/**
 * The same with the quotation rule.
 * @param tokens of the sentence
 * @param quoted how many of them stand in quotation marks
 */
export function sentenceConfidence(median: number, tokens: number, quoted: number, calibration: Calibration): number {
  const confidence = calibrated(median, calibration);
  return isQuotation(tokens, quoted) ? Math.max(confidence, CERTAIN) : confidence;
}

/** The median of `values[first]` to `values[end - 1]`; 0 of none. */
export function medianOf(values: Float32Array, first: number, end: number): number {
  return end > first ? values.slice(first, end).sort()[(end - first) >> 1] : 0;
}
