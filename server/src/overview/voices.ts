import type { Article, Attribution } from '../article/article';
import { cueClassOf } from '../english/telling';
import { classAt, isWordClass } from '../text/characters';
import { firstFrom, firstWhere } from '../text/first-from';
import { overlaps, type Span } from '../text/span';

/**
 * Whose words they are: of somebody with a name; of a paper, a study, a court's document; of somebody whom the text leaves without a name ("critics",
 * "a spokesman"); or the article's own.
 */
export const VOICES = ['named', 'document', 'unnamed', 'own'] as const;

export type Voice = (typeof VOICES)[number];

/** Whoever speaks in an attribution. */
export interface Speaking {
  /** The actor's id; for those without a name the words of the text, in lower case. */
  readonly key: string;
  readonly name: string;
  readonly voice: Exclude<Voice, 'own'>;
}

const NOBODY: Speaking = { key: '', name: '', voice: 'unnamed' };

/** Who speaks in each of `said`. */
export function whoSpeaks({ page, actors, vagueSources }: Article, said: readonly Attribution[]): Speaking[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return said.map(({ actor, source, cue, cueClass }): Speaking => {
    const name = actor === null ? undefined : names.get(actor);
    if (actor !== null && name !== undefined) return { key: actor, name, voice: 'named' };
    const words = source.map(({ start, end }) => page.text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
    if (!words) return NOBODY;
    const isVague = [...source, ...cue].some((part) => {
      const next = vagueSources[firstWhere(vagueSources.length, (i) => vagueSources[i].end > part.start)];
      return next !== undefined && overlaps(next, part);
    });
    const isPaper = cueClass === 'document' || cueClassOf(words.toLowerCase().split(' ')) === 'document';
    const voice = isPaper && !isVague ? 'document' : 'unnamed';
    return { key: words.toLowerCase(), name: words.replace(/^[\s,]+|[\s,]+$/g, ''), voice };
  });
}

/** How many words of the running text are whose. */
export interface WordCounts {
  readonly words: number;
  readonly byVoice: Readonly<Record<Voice, number>>;
  /** For each statement. */
  readonly bySentence: readonly Readonly<Record<Voice, number>>[];
  /** For each attribution the words of its content inside and outside of quotation marks. */
  readonly quoted: readonly number[];
  readonly paraphrased: readonly number[];
}

/** Counts words: those of a source and a cue belong to whoever speaks. Where attributions nest, the inner one has the words. */
export function countWords(article: Article, said: readonly Attribution[], speakers: readonly Speaking[]): WordCounts {
  const { text, tokens, quotations } = article.page;
  const owner = new Int32Array(tokens.length).fill(-1);
  const isContent = new Uint8Array(tokens.length);
  const isQuoted = new Uint8Array(tokens.length);
  const each = (span: Span, mark: (token: number) => void): void => {
    for (let i = firstFrom(tokens.start, span.start); i < tokens.length && tokens.end[i] <= span.end; i++) mark(i);
  };
  for (const { pieces } of quotations)
    for (const piece of pieces)
      each(piece, (i) => {
        isQuoted[i] = 1;
      });
  const fromOutside = said.map((_, i) => i).sort((a, b) => lengthOf(said[b].content) - lengthOf(said[a].content));
  for (const i of fromOutside) {
    const { source, cue, content } = said[i];
    for (const span of [...source, ...cue])
      each(span, (t) => {
        owner[t] = i;
        isContent[t] = 0;
      });
    for (const span of content)
      each(span, (t) => {
        owner[t] = i;
        isContent[t] = 1;
      });
  }
  const byVoice = noWords();
  const quoted = said.map(() => 0);
  const paraphrased = said.map(() => 0);
  const bySentence = article.statements.map(({ firstToken, endToken }) => {
    const words = noWords();
    for (let t = firstToken; t < endToken; t++) {
      if (!isWordClass(classAt(text, tokens.start[t]))) continue;
      const i = owner[t];
      const voice = i < 0 ? 'own' : speakers[i].voice;
      words[voice]++;
      byVoice[voice]++;
      if (i >= 0 && isContent[t]) (isQuoted[t] ? quoted : paraphrased)[i]++;
    }
    return words;
  });
  return { words: VOICES.reduce((sum, voice) => sum + byVoice[voice], 0), byVoice, bySentence, quoted, paraphrased };
}

const noWords = (): Record<Voice, number> => ({ named: 0, document: 0, unnamed: 0, own: 0 });

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
