import type { ActorType, MentionEvidence } from '../article/article';
import { GOES_WITH_ARTICLE } from '../english/articles';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const types: Record<ActorType, string> = { person: 'person', organization: 'organisation', place: 'place' };

/** "the" before names that do not go without: the US, the United Nations, the Netherlands. */
const withArticle = (name: string): string => (GOES_WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** Why a mention belongs to its actor, for the kinds of evidence that a reader does not see at once. */
const reasons: Partial<Record<MentionEvidence, (words: string, name: string, probably: string) => string>> = {
  acronym: (words, name, probably) => `“${words}” is ${probably}short for ${name}.`,
  alias: (words, name, probably) => `“${words}” is ${probably}another name of ${name}.`,
  apposition: (words, name, probably) => `“${words}” ${probably}describes ${name}.`,
  role: (words, name, probably) => `“${words}” is ${probably}${name}, by the role given in this text.`,
  description: (words, name, probably) => `“${words}” ${probably}describes ${name}.`,
  metonym: (words, name, probably) => `“${words}” ${probably}stands for ${name} here.`,
  pronoun: (words, name, probably) => `“${words}” is ${probably}${name}.`,
  speaker: (words, name, probably) => `“${words}” is ${probably}the speaker, ${name}.`,
};

/**
 * Everything the features say to a reader, in one place and in English. A translation is another object of this shape;
 * what the rules say stands beside each rule.
 */
export const messages = {
  fix: {
    all: 'Fix all auto-fixable findings of Byline',
    ignore: 'Ignore this finding',
    ignoreInDocument: (rule: string) => `Ignore ${rule} in this document`,
    whileOpen: (title: string) => `${title} while it is open`,
    turnOff: (rule: string) => `Turn ${rule} off`,
  },
  actorType: (type: ActorType): string => types[type],
  /** Says why some words mean an actor; undefined where that needs no saying. */
  reason: (evidence: MentionEvidence, certain: boolean, words: string, name: string): string | undefined => {
    const reason = reasons[evidence];
    if (reason) return reason(words, withArticle(name), certain ? '' : 'probably ');
    return certain ? undefined : `“${words}” is probably ${name}.`;
  },
  alsoCalled: (names: string): string => `Also: ${names}`,
  mentions: (n: number): string => `${count(n, 'mention', 'mentions')}: `,
  line: (line: number): string => `line ${line}`,
  and: ' and ',
  more: (n: number): string => `${n} more`,
  says: 'Says:',
  saidAbout: 'Others say:',
  claimsAbout: (n: number): string => `${count(n, 'claim', 'claims')} without a source: `,
  elsewhere: 'Also in ',
  project: {
    broken: (name: string): string => `The file ${name} was not changed, because it cannot be read. Mend it first.`,
    noFolder: 'This document lies in no folder that could hold a .byline.json.',
    unwritten: (path: string, reason: string): string => `${path} was not changed: ${reason}.`,
    elsewhere: (path: string): string => `The project file of this document lies outside of what is open here: ${path}`,
    changeIt: 'Change It',
  },
  review: {
    changed: 'The text has changed meanwhile: this claim is not in it any more.',
    notShared: 'This text lies in no folder that could hold a claim log.',
  },
  sectionCounts: (questions: number, voices: number): string =>
    `${count(questions, 'question', 'questions')} · ${count(voices, 'voice', 'voices')}`,
  readingWorkspace: 'Reading the texts of the workspace',
  saidBy: 'Said by ',
  reportedBy: (name: string): string => `reported by ${withArticle(name)}`,
  /** How somebody says something, before the line where it is said. */
  manner: (words: string): string => `“${words}”, `,
  lexicon: {
    correct: 'Correct this actor…',
    isA: (name: string, type: ActorType): string =>
      `“${name}” is ${{ person: 'a person', organization: 'an organisation', place: 'a place' }[type]}`,
    sameAs: (name: string, other: string): string => `“${name}” is the same actor as ${other}`,
    notAnActor: (name: string): string => `“${name}” is not an actor`,
  },
  pronounHint: (name: string, certain: boolean): string => (certain ? name : `${name}?`),
  rename: {
    nobody: 'Nobody is named here whom the text is sure of.',
    onlyNames: 'Only names can be renamed, and only where it is certain whose they are.',
    blank: 'This is no name.',
  },
  completionDetail: (type: ActorType, role: string | undefined): string => role ?? types[type],
};
