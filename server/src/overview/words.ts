import type { ActorType, ClaimKind } from '../article/article';
import type { ReviewState } from '../project/review';
import { isAsked, type Manner } from './claims';
import type { Overview } from './overview';
import { VOICES, type Voice } from './voices';

const number = (n: number): string => n.toLocaleString('en');

const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** Everything the page says, in one place and in English. A translation is another object of this shape. */
export const words = {
  whoSaysWhat: 'Who says what',
  voices: {
    named: 'Said by somebody named',
    document: 'From a document',
    unnamed: 'Said by somebody without a name',
    own: 'The article’s own voice',
  } satisfies Record<Voice, string>,
  manners: {
    quotation: 'quotation',
    paraphrase: 'paraphrase',
    both: 'mixed',
    'own voice': 'own voice',
  } satisfies Record<Manner, string>,
  types: { person: 'person', organization: 'organization', place: 'place' } satisfies Record<ActorType, string>,
  kind: (kind: ClaimKind): string => kind.replaceAll('-', ' '),
  inTheText: 'In the text, when it shows who says what:',
  parts: {
    source: 'who says it',
    cue: 'the words that mark it',
    content: 'what is said',
    thought: 'what somebody only thinks or does',
  },
  nobody: 'nobody',
  strip: 'The text, sentence by sentence',
  speakers: 'Voices',
  claims: 'Claims',
  columns: {
    line: 'Line',
    claim: 'Claim',
    who: 'Who says so',
    how: 'How',
    kind: 'Kind',
    question: 'Question',
    state: 'State',
    note: 'Note',
    evidence: 'Evidence',
    date: 'Date',
  },
  states: { open: 'open', asked: 'asked', checked: 'checked', accepted: 'accepted' } satisfies Record<
    ReviewState,
    string
  >,
  checked: (n: number, of: number): string => `${number(n)} of ${number(of)} checked.`,
  stateOf: (line: number): string => `State, line ${number(line)}: 1 open, 2 asked, 3 checked, 4 accepted`,
  partOf: (part: 'note' | 'evidence', line: number): string =>
    `${part === 'note' ? 'Note' : 'Evidence'}, line ${number(line)}`,
  was: (claim: string): string => `Noted when it said: “${claim}”`,
  gone: 'Noted, and not in the text any more',
  forget: 'Forget',
  forgetClaim: (claim: string): string => `Forget “${claim}”`,
  choosePlace: 'Change…',
  openEvidence: 'Open',
  fix: 'Fix…',
  fixLine: (line: number): string => `Fix line ${number(line)}`,
  all: 'all',
  anyKind: 'any kind',
  speakerColumns: { name: 'Who', role: 'Role', times: 'Times', direct: 'Words quoted', indirect: 'Words reported' },
  line: (line: number): string => `line ${number(line)}`,
  noClaims: 'Nothing is said and nothing is claimed here.',
  openQuestions: 'Questions only',
  search: 'Search claims',
  shown: (n: number, of: number): string => `${number(n)} of ${number(of)} shown`,
  moreSpeakers: (n: number): string => `Show ${number(n)} more`,
  topThree: (share: number): string => `Three voices have ${share} % of all that is said.`,
};

/**
 * The page in one sentence: "1,012 words: 38 % said by 7 named sources, 4 % by sources without a name, 58 % in the article's own voice;
 * 6 questions open".
 */
export function inOneSentence({ words: total, wordsBy, speakers, claims }: Overview): string {
  if (total === 0) return 'No running text.';
  const shares = percentages(VOICES.map((voice) => wordsBy[voice]));
  const named = speakers.filter(({ voice }) => voice === 'named').length;
  const papers = speakers.filter(({ voice }) => voice === 'document').length;
  const parts = {
    named: `said by ${count(named, 'named source', 'named sources')}`,
    document: `from ${count(papers, 'document', 'documents')}`,
    unnamed: 'by sources without a name',
    own: 'in the article’s own voice',
  };
  const told = VOICES.flatMap((voice, i) => (wordsBy[voice] > 0 ? [`${shares[i]} % ${parts[voice]}`] : []));
  const open = claims.filter(isAsked).length;
  const questions = open === 0 ? 'no question open' : `${count(open, 'question', 'questions')} open`;
  return `${count(total, 'word', 'words')}: ${told.join(', ')}; ${questions}.`;
}

/** Whole percentages that add up to 100, each off by less than one (by largest remainders). */
export function percentages(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, n) => sum + n, 0) || 1;
  const exact = counts.map((n) => (100 * n) / total);
  const whole = exact.map(Math.floor);
  const short = Math.round(exact.reduce((sum, n) => sum + n, 0)) - whole.reduce((sum, n) => sum + n, 0);
  const byRemainder = exact.map((_, i) => i).sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]));
  for (const i of byRemainder.slice(0, short)) whole[i]++;
  return whole;
}

/** What share of all that is said the three have who speak most, in percent; undefined where no more than three speak. */
export function shareOfTopThree({ speakers }: Overview): number | undefined {
  if (speakers.length <= 3) return undefined;
  const said = speakers.map(({ direct, indirect }) => direct + indirect);
  const total = said.reduce((sum, n) => sum + n, 0);
  return total === 0 ? undefined : Math.round((100 * (said[0] + said[1] + said[2])) / total);
}
