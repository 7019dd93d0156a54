import { ALSO_ENGLISH, ENGLISH, FOREIGN, LICENCE, LOANS, PARTICLES } from '../english/genre-words';
import { Char, classAt } from '../text/characters';
import { type Block, type Page, word } from '../text/page';
import { isTimedTurn } from '../text/timed-turn';
import type { Genre } from './reading';

type Reason = Extract<Genre, { prose: false }>['reason'];

const LOG_LINE =
  /^(?:[[(<]?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|[[(]?\d\d:\d\d:\d\d|[A-Z][a-z]{2}\s+\d{1,2} \d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3} - |\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|TRACE)\b)/;
const DATA_LINE = /^(?:[\w.@/-]+\s*(?:[=<>~!]=|=|:)\s*[^\s].{0,80}|[^,;\t|]*(?:[,;\t|][^,;\t|]*){3,}|[\w.@/+-]+)$/;
const CODE_LINE =
  /[{};]\s*$|^\s*(?:[#/]{2,}|#[ !]|#(?:include|define)|--\s|\/\*|\*\/|<[!/a-z]|@\w+\s*$|\$\s|[\w.]+\(|\}|\)|(?:import|from|def|class|function|const|let|var|return|if|else|elif|for|while|end\w*|set|add_\w+|public|private|static|void|int|package|use|fn|func|type|export|SELECT|INSERT|CREATE)\b.*[\W_])|\w\s*(?:[=!<>+*|&-]=|=)\s*\S|=>|->|::|&&|\|\||\w\(\)|[{([\\]\s*$/;

/** A name, a colon and a sentence: "**Lind:** Who paid?". */
const TURN =
  /^(?:\*\*|__)?(?!DEBUG|INFO|WARN|ERROR|FATAL|TRACE)\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|\d{1,2})){0,3}:(?:\*\*|__)?\s+["“‘']?\p{Lu}\p{L}*’?'?\p{L}* [^=<>{}]*[.!?…]["”’')]*$/u;
const WORDS_IN_A_ROW = /\p{L}+ \p{Ll}+ \p{Ll}+ \p{L}+/u;
const COMMENT = /^\s*(?:#|\/\/|\/\*|--|<!--)(?:\s|$)/;
const REQUIREMENT = /^[\w.@/[\]-]+\s*(?:==|>=|<=|~=|!=|\^)\s*[\w.*]+(?:,\S+)?$/;

/** Fewer words than this are taken for English as soon as one of them is. */
const SHORT = 40;

/** All letters up to here are Latin, the micro sign apart. */
const LATIN = 0x24f;

/** How much of a page is looked at: blocks spread evenly over it. */
const MOST_BLOCKS = 300;
const MOST_TOKENS_OF_BLOCK = 400;

type Shape = 'code' | 'log' | 'data' | 'comment';

interface Sample {
  words: number;
  english: number;
  foreign: number;
  /** Words of English that say less: others know them, too. */
  alsoEnglish: number;
  /** Words written in other than Latin letters. */
  otherScript: number;
  /** Code units in blocks that read as sentences, and in blocks of each other shape. */
  prose: number;
  shapes: Record<Shape, number>;
}

/**
 * Whether a page is English prose: news, an interview, a speech, a press release, hard-wrapped or not; and if it is none, what it looks
 * like. It counts function words and looks at the shapes of lines in an evenly spread sample, so its cost does not grow with the text.
 * `too-large` is for the caller to say, who knows the limit.
 */
export function judgeGenre(page: Page): Genre {
  if (page.tokens.length === 0) return not('empty');
  const sample = takeSample(page);
  if (sample.words === 0) return not('data');
  if (sample.otherScript > sample.words * 0.3) return not('not-english');
  const shape = mainShape(sample);
  if (shape) return not(shape);
  if (sample.words < 3) return not('too-short');
  if (isForeign(sample)) return not('not-english');
  const english = sample.english + sample.alsoEnglish;
  if (sample.words < SHORT) return english > 0 ? { prose: true } : not('too-short');
  if (english < sample.words * 0.15) return not('data');
  return isLicence(page, sample.words) ? not('licence') : { prose: true };
}

/**
 * Whether the words are those of another language. A short text may hold a foreign name or phrase: there they must be several,
 * and half as many as the words of English. Want of English words alone never tells.
 */
function isForeign({ words, english, alsoEnglish, foreign }: Sample): boolean {
  if (foreign > english + alsoEnglish) return true;
  if (words < SHORT) return foreign >= 2 && foreign >= english * 0.5;
  return foreign > words * 0.05 && foreign > english * 0.25;
}

function not(reason: Reason): Genre {
  return { prose: false, reason };
}

function takeSample(page: Page): Sample {
  const sample: Sample = {
    words: 0,
    english: 0,
    foreign: 0,
    alsoEnglish: 0,
    otherScript: 0,
    prose: 0,
    shapes: { code: 0, log: 0, data: 0, comment: 0 },
  };
  const stride = Math.max(1, Math.ceil(page.blocks.length / MOST_BLOCKS));
  for (let i = 0; i < page.blocks.length; i += stride) lookAt(page, page.blocks[i], sample);
  return sample;
}

function lookAt(page: Page, block: Block, sample: Sample): void {
  const last = Math.min(block.endToken, block.firstToken + MOST_TOKENS_OF_BLOCK);
  let words = 0;
  let english = 0;
  let foreign = 0;
  for (let i = block.firstToken; i < last; i++) {
    const initial = classAt(page.text, page.tokens.start[i]);
    if (initial < Char.Upper || initial > Char.Letter) continue;
    const shown = word(page, i);
    if (initial === Char.Letter && !/^\p{L}/u.test(shown)) continue;
    words++;
    const small = initial === Char.Lower ? shown : shown.toLowerCase();
    if (ENGLISH.has(small)) english++;
    else if (ALSO_ENGLISH.has(small)) sample.alsoEnglish++;
    else if (small === shown && isForeignWord(page, i, small)) foreign++;
    else if (shown.charCodeAt(0) > LATIN && !/^\p{Script=Latin}/u.test(shown)) sample.otherScript++;
  }
  sample.words += words;
  sample.english += english;
  sample.foreign += foreign;
  const size = Math.min(block.end - block.start, 2000);
  if (block.kind === 'rule') return;
  const opening = page.text.slice(block.start, Math.min(block.end, block.start + 300));
  const shape = block.kind === 'table' ? 'data' : shapeOf(opening, last - block.firstToken, words, english);
  if (shape) sample.shapes[shape] += size;
  else sample.prose += size;
}

/** A word of another language that is no part of a name ("Ana de la Cruz") and no loan ("de facto"). */
function isForeignWord(page: Page, i: number, small: string): boolean {
  if (!FOREIGN.has(small)) return false;
  const last = Math.min(i + MOST_PARTICLES, page.tokens.length - 1);
  let next = Math.min(i + 1, last);
  if (LOANS.has(`${small} ${word(page, next)}`)) return false;
  if (!PARTICLES.has(small)) return true;
  while (next < last && PARTICLES.has(word(page, next))) next++;
  return classAt(page.text, page.tokens.start[next]) !== Char.Upper;
}

/** Words in a row that may stand between the parts of a name: "van de la". */
const MOST_PARTICLES = 4;

/** The shape of a block that does not read as a sentence or a heading. */
function shapeOf(text: string, tokens: number, words: number, english: number): Shape | undefined {
  if (isTimedTurn(text) || TURN.test(text)) return undefined;
  if (LOG_LINE.test(text)) return 'log';
  const share = words === 0 ? 0 : words / tokens;
  if (COMMENT.test(text)) return 'comment';
  if (words >= 6 && share > 0.45 && english >= words * (words > 20 ? 0.05 : 0.15)) return undefined;
  if (words > 15 && share > 0.3 && english >= 2 && WORDS_IN_A_ROW.test(text)) return undefined;
  if (words >= 4 && share > 0.7 && /[.!?]\W*$/.test(text)) return undefined;
  if (REQUIREMENT.test(text)) return 'data';
  if (CODE_LINE.test(text)) return 'code';
  if (share < 0.55 || (DATA_LINE.test(text) && english === 0 && !/^\p{Lu}[\p{L}’'-]*$/u.test(text))) return 'data';
  return undefined;
}

/** What most of the sample looks like; undefined where most of it reads as sentences. */
function mainShape({ prose, shapes, english }: Sample): Reason | undefined {
  const other = shapes.code + shapes.log + shapes.data + shapes.comment;
  // Reports may hold more tables and lists of names than sentences.
  const holdsProse = english > 8 && shapes.data > other / 2 && other < prose * 3;
  if (other <= prose || holdsProse) return undefined;
  if (shapes.log > other * 0.4) return 'log';
  return shapes.code + shapes.comment > shapes.data ? 'code' : 'data';
}

function isLicence(page: Page, words: number): boolean {
  const start = page.text.slice(0, 20_000);
  const phrases = start.match(LICENCE);
  if (!phrases) return false;
  const kinds = new Set(phrases.map((phrase) => phrase.toLowerCase())).size;
  return kinds >= 3 && phrases.length >= Math.min(words, 3500) / 150;
}
