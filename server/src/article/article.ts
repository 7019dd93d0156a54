import type { CueClass } from '../english/telling';
import type { Judgement, Thresholds } from '../language/encoder/judgement';
import type { Genre } from '../language/reading';
import type { Page, Quotation, Sentence } from '../text/page';
import type { Span } from '../text/span';
import type { Form } from './forms';

/** A title (level 1) or a section heading (level 2 and below): the line without the white space around it; `text` also without the marks of its kind ("## "). */
export interface Heading extends Span {
  readonly level: number;
  readonly text: string;
}

/** What a block is to the article. */
export type BlockRole =
  | 'running' // the text itself: only its sentences are statements
  | 'heading' // the title and the section headings
  | 'repetition' // the title once more
  | 'kicker' // what stands above the headline: sections, slugs, "For immediate release"
  | 'letterhead' // headers of mail, letterheads in columns
  | 'greeting'
  | 'speaker' // who speaks next, on a line of its own
  | 'caption'
  | 'byline'
  | 'dateline' // a date, a time or a place on a line of its own
  | 'credit'
  | 'signature' // closing formulas, names below a letter, contacts
  | 'reply' // quoted mail
  | 'boilerplate' // "Read more", addresses, footers, "About us"
  | 'matter'; // tables, code, separators, front matter

export type ActorType = 'person' | 'organization' | 'place';

/** Why a mention was given to its actor; the hover says it in words. */
export type MentionEvidence =
  | 'name' // the same name
  | 'part-of-name' // "Kerry" for "John Kerry"
  | 'acronym' // "IS" for "Islamic State"
  | 'alias' // another name that the text or the lexicon gives
  | 'apposition' // "the delegation, the Higher Negotiations Committee", and "a port" in "Oslo is a port"
  | 'role' // "the minister", after a role that the text gave
  | 'description' // "the terrorist group"
  | 'metonym' // "Washington" for the US
  | 'pronoun'
  | 'speaker'; // I and we in a quotation

/** A place where an actor is meant. */
export interface ActorMention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly evidence: MentionEvidence;
  /** False where it is a guess, to be shown as "probably". */
  readonly certain: boolean;
}

/** The sector that a role speaks of, after the political actor dictionaries (CAMEO). */
export type Sector = 'government' | 'military' | 'opposition' | 'media' | 'civil society' | 'business';

/** A role as the text words it, and where it does so. */
export interface Role extends Span {
  readonly text: string;
  readonly sector?: Sector;
}

/** Somebody or something named at least once, or a group that acts ("the coalition"). */
export interface Actor {
  /** Readable and unique within the article: "john-kerry". */
  readonly id: string;
  /** The fullest form in the text. */
  readonly name: string;
  readonly type: ActorType;
  readonly roles: readonly Role[];
  /** Country or body that the roles tie the actor to, as the text words it. */
  readonly affiliations: readonly string[];
  /** Other names in the text, most frequent first. */
  readonly aliases: readonly string[];
  /** In document order. */
  readonly mentions: readonly ActorMention[];
}

/** Words that say who says something: every list is in document order, `source` may be empty. */
export interface Credit {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

/** Who says what, in the words of the text. */
export interface Citation extends Credit {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly content: readonly Span[];
  /** Who passes it on ("…, AFP reported"), where the text says so. */
  readonly reportedBy?: Credit;
}

/** Who says what (PolNeAR: Newell et al. 2018). Every list is in document order; a list may be empty but `cue`. */
export interface Attribution extends Citation {
  /** The actor that the source names, or null. */
  readonly actor: string | null;
  readonly reportedBy?: Credit & { readonly actor: string | null };
  /** What the source does with the content; only speech and documents make something known. */
  readonly cueClass: CueClass;
}

/** A sentence of the running text; headings, captions and bylines are none. */
export interface Statement extends Sentence {
  /** How sure it is that somebody stands behind most of it, 0 to 1, calibrated. */
  readonly attributed: number;
  /** What the encoder makes of it; undefined in a quick reading. */
  readonly judgement?: Judgement | undefined;
}

/** What makes a sentence a claim that wants a source. See `claims/` for each kind's guideline. */
export type ClaimKind =
  | 'accusation'
  | 'figure'
  | 'cause'
  | 'state-of-mind'
  | 'prediction'
  | 'judgement'
  | 'non-public'
  | 'generalisation';

/** Something said in the article's own voice, or credited to nobody in particular. Whether it is reported is the rules' business. */
export interface Claim extends Span {
  /** Index into `Article.statements`. */
  readonly statement: number;
  /** None where it is not clear which. */
  readonly kind: ClaimKind | undefined;
  /** The words that carry it and that a person would name; none where no single words do. In document order. */
  readonly words: readonly Span[];
  /** The clause that makes it. */
  readonly gist: Span;
  /** How sure it is that an editor would ask "says who?", 0 to 1. */
  readonly confidence: number;
}

/** Words that credit something to nobody in particular ("critics say"), or to somebody who stays unnamed ("a source"). */
export interface VagueSource extends Span {
  /** Index into `Article.statements`. */
  readonly statement: number;
  readonly kind: 'vague' | 'anonymous';
  /** Whether the sentence as a whole rests on it. False where somebody who can be told stands behind the sentence all the same. */
  readonly main: boolean;
  /** Whether the sentence stands in the lead, and the text comes back to it with a source. */
  readonly namedBelow: boolean;
  /** What the reader does not learn: who of a crowd speaks, or whose a paper is, or by whom something is said at all. */
  readonly lacks?: 'speaker' | 'maker' | undefined;
  /** How sure it is that an editor would ask "who?", 0 to 1. */
  readonly confidence: number;
}

/** Which reader read a text: `full` knows what sentences mean, by a pretrained encoder; `quick` goes by their words and build. */
export type ReaderName = (typeof READER_NAMES)[number];

export const READER_NAMES = ['full', 'quick'] as const;

export const isReaderName = (value: unknown): value is ReaderName => READER_NAMES.includes(value as ReaderName);

/** Everything Byline knows of a text: one immutable value. */
export interface Article {
  readonly page: Page;
  readonly genre: Genre;
  /** What kind of text it is, found or told by whoever had it read. Of what is no prose it says nothing. */
  readonly form: Form;
  readonly reader: ReaderName;
  /** Of the reading in full, from which likelihood on a sentence is worth asking about; undefined where the text was read quickly. */
  readonly thresholds?: Thresholds | undefined;
  readonly headings: readonly Heading[];
  /** What each of `page.blocks` is to the article. Only running blocks hold statements. */
  readonly roles: readonly BlockRole[];
  readonly statements: readonly Statement[];
  readonly quotations: readonly Quotation[];
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly vagueSources: readonly VagueSource[];
  /** What editors wrote into the text where a source is wanting: `[who?]`, `TK`. In document order. */
  readonly marks: readonly Span[];
}
