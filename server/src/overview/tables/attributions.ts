import { inOneLine, joined, keyOfActor, PLACE, placing, sentenceAt, type Table } from './row';

/** Who says what. `confidence` is how sure it is that somebody stands behind the sentence, 0 to 1. */
export const attributions: Table = {
  columns: [
    ...['document', 'date', 'speaker', 'key', 'type', 'role', 'aliases', 'source', 'kind', 'cue', 'cue_class'],
    ...['said', 'sentence', ...PLACE, 'confidence'],
  ],
  rows: ({ article, document, date }) => {
    const placeOf = placing(article);
    const actors = new Map(article.actors.map((actor) => [actor.id, actor]));
    return article.attributions.map(({ actor: id, source, cue, content, kind, cueClass }) => {
      const actor = id === null ? undefined : actors.get(id);
      const parts = [...content, ...cue];
      const start = Math.min(...parts.map((part) => part.start));
      const sentence = sentenceAt(article, cue[0]?.start ?? start);
      return {
        document,
        date,
        speaker: actor?.name ?? null,
        key: actor ? keyOfActor(actor) : null,
        type: actor?.type ?? null,
        role: actor?.roles[0]?.text ?? null,
        aliases: actor ? joined(actor.aliases) : null,
        source: source.length > 0 ? inOneLine(article, source) : null,
        kind,
        cue: inOneLine(article, cue),
        cue_class: cueClass,
        said: inOneLine(article, content),
        sentence: sentence ? inOneLine(article, [sentence]) : null,
        ...placeOf({ start, end: Math.max(...parts.map((part) => part.end)) }),
        confidence: sentence ? Number(sentence.attributed.toFixed(4)) : null,
      };
    });
  },
};
