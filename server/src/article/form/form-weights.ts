import type { Form } from '../forms';
import type { Signal } from './signals';

/**
 * How much a signal at its full level speaks for a form (above 0) or against one.
 * Learnt and written by `server/training/form/train-form.ts`: change that, not this.
 */
// biome-ignore format: a table reads best with a row a signal
export const FORM_WEIGHTS: Readonly<Record<Signal, Readonly<Partial<Record<Form, number>>>>> = {
  'any text': { report: 1.24, brief: -1.75, interview: -1.46, release: 0.23, opinion: -0.08, review: -1.8, live: -1.41, official: -1.5, feature: -0.68, other: 0.5 },
  release: { report: -0.43, brief: -1.02, interview: -0.07, release: 4.98, opinion: -0.13, review: -0.03, live: -0.03, official: -0.04, feature: -0.21, other: -1.01 },
  companySpeak: { report: -0.43, brief: 0.03, interview: -0.01, release: 2.48, opinion: -0.12, review: -0.03, live: -0.04, official: -0.03, feature: -0.17, other: -0.18 },
  letter: { report: -1.09, brief: -0.02, interview: -0.08, release: -0.04, opinion: 3.85, review: -0.03, live: -0.02, official: -0.06, feature: -0.12, other: -0.88 },
  argument: { report: 0.02, brief: -0.06, interview: 0.18, release: -0.2, opinion: 1.49, review: -0.15, live: -0.03, official: 0.51, feature: -0.06 },
  official: { report: -0.31, brief: -0.08, interview: 0.17, release: -0.11, opinion: 0.34, review: -0.05, live: -0.03, official: 3.44, feature: -0.16, other: -0.01 },
  art: { report: -0.43, brief: -0.14, interview: -0.32, release: -0.28, opinion: -0.47, review: 3.05, live: -0.01, official: 0.19, feature: 0.53, other: -0.12 },
  verdict: { report: -0.88, brief: -0.1, interview: 0.11, release: -0.14, opinion: -0.37, review: 3.45, live: -0.06, official: 0.07, feature: -0.35, other: 0.26 },
  'questions to the reader': { report: -0.65, brief: -1.05, interview: 0.85, release: -1.13, opinion: 0.19, review: -0.2, live: -0.09, official: 0.98, feature: -0.73, other: -0.17 },
  travel: { report: -0.26, brief: -0.08, interview: -0.1, release: 0.15, opinion: -0.37, review: -0.1, live: 0.01, official: -0.07, feature: 3.84, other: -0.52 },
  scene: { report: -0.12, brief: -0.05, interview: 0.01, release: -0.01, opinion: -0.24, review: -0.6, live: 0.3, official: -0.12, feature: 1.7, other: 0.12 },
  teaching: { report: 0.19, brief: -0.05, interview: -0.09, release: -0.1, opinion: -0.63, review: -0.16, live: -0.02, official: -0.04, feature: -0.1, other: 3 },
  address: { report: 0.01, interview: -0.03, release: -0.02, opinion: 0.07, review: -0.01, live: -0.01, official: -0.12, feature: -0.09, other: 1.71 },
  said: { report: 1.63, brief: 1.13, interview: -0.29, release: 0.16, opinion: -0.99, review: -0.51, live: 0.4, official: -0.21, feature: -0.39, other: -1.62 },
  iAmMine: { report: -1.11, brief: -1.13, interview: 0.55, release: -0.29, opinion: 0.83, review: -0.02, live: -0.14, official: 0.69, feature: -0.47, other: 0.69 },
  weAreOurs: { report: -0.63, brief: 0.17, interview: 0.57, release: -0.15, opinion: 0.37, review: -0.1, live: -0.1, official: 0.32, feature: -0.81, other: 0.57 },
  you: { report: -0.4, brief: -0.12, interview: 0.15, release: -0.34, opinion: -0.43, review: -0.19, live: -0.13, official: 0.63, feature: 0.47, other: 0.86 },
  must: { report: -0.43, brief: -0.12, interview: 0.29, release: -0.38, opinion: 1.81, review: -0.26, live: -0.12, official: -0.1, feature: -0.12, other: 0.14 },
  presentTense: { report: 0.52, brief: -0.38, interview: -0.17, release: -0.27, opinion: 0.68, review: 0.5, live: -0.04, official: -0.16, feature: 1.23, other: -0.32 },
  pastTense: { report: -0.01, brief: 0.17, interview: 0.05, release: -0.44, opinion: -0.05, review: -0.08, live: -0.09, official: 0.18, feature: 0.17, other: 0.92 },
  heShe: { report: 0.03, brief: 0.02, interview: -0.39, release: -0.62, opinion: 0.73, review: -0.08, live: 0.08, official: 0.19, feature: 0.22, other: 0.54 },
  weekdays: { report: 1.52, brief: 0.98, interview: 0.05, release: -0.33, opinion: 0.06, review: -0.22, live: 0.23, official: -0.37, feature: -0.61, other: -1.02 },
  turns: { report: -0.86, brief: -0.01, interview: 4.04, opinion: -0.06, official: -0.08, feature: -0.01, other: -0.03 },
  'questions alone': { report: -0.88, brief: -0.01, interview: 3.53, release: -0.02, opinion: -0.54, review: -0.05, live: -0.02, official: 0.61, feature: -0.11, other: -0.03 },
  'times alone': { report: -0.38, brief: -0.01, release: -0.01, live: 6.94, feature: -0.04 },
  'the latest': { report: -0.37, brief: -0.01, release: -0.01, live: 1.94, feature: -0.04 },
  dateline: { report: 0.93, brief: 0.58, interview: -0.07, release: 0.46, opinion: -1.18, review: -0.05, live: 0.37, official: -0.07, feature: -0.2, other: -0.97 },
  'numbered paragraphs': { report: -0.21, brief: -0.06, interview: -0.01, release: -0.06, opinion: -0.02, review: -0.01, live: -0.02, official: 1.92, feature: -0.04 },
  'very short': { report: -2.65, brief: 3.4, interview: -0.08, release: -0.19, opinion: -0.13, review: -0.09, live: -0.05, official: -0.09, feature: -0.08, other: -0.05 },
  short: { report: -0.62, brief: 1.46, interview: -0.05, release: -0.14, opinion: -0.53, review: 0.69, live: -0.08, official: 0.18, feature: -0.72, other: -0.6 },
  long: { report: 0.19, brief: -0.21, interview: 0.26, release: -0.48, opinion: 0.02, review: -0.56, live: 0.1, official: 0.4, feature: 0.56, other: 0.52 },
  'many headings': { report: -0.71, brief: -0.1, interview: -0.07, release: 0.22, opinion: -0.34, review: -0.13, live: -0.02, official: 0.24, feature: 1.05, other: 0.57 },
  mail: { release: 0.5, other: 0.5 },
  quotations: { report: 0.52, brief: -0.25, interview: -0.16, release: 0.85, opinion: 0.07, review: -0.23, live: -0.08, official: -0.43, feature: 0.22, other: -0.11 },
  'hardly said': { report: -1.42, brief: 0.01, interview: 0.46, release: 0.08, opinion: 0.46, review: 0.4, live: -0.41, official: -0.67, feature: 0.61, other: 0.4 },
  interview: { report: 0.79, brief: -0.05, interview: 2.76, release: 0.07, opinion: -0.69, review: -0.12, live: -0.05, official: -0.22, feature: -0.33, other: -0.65 },
  hearing: { report: -0.05, brief: -0.02, interview: -2.2, release: -0.05, opinion: -1.23, review: -0.05, live: 0.01, official: 5.33, feature: -0.14, other: -0.59 },
  'no quotation': { report: 0.3, brief: 0.81, interview: 0.1, release: -0.18, opinion: -0.34, live: -0.17, official: 0.75, feature: -0.08, other: -0.3 },
};
