import { joined, keyOfActor, PLACE, placing, type Table } from './row';

/** Who is in a text, with the place of the first mention. */
export const actors: Table = {
  columns: [
    ...['document', 'date', 'actor', 'key', 'name', 'type', 'role', 'roles', 'aliases', 'affiliations'],
    ...['mentions', 'sayings', ...PLACE],
  ],
  rows: ({ article, document, date }) => {
    const placeOf = placing(article);
    const sayings = new Map<string, number>();
    for (const { actor } of article.attributions) if (actor !== null) sayings.set(actor, (sayings.get(actor) ?? 0) + 1);
    return article.actors.map((actor) => ({
      document,
      date,
      actor: actor.id,
      key: keyOfActor(actor),
      name: actor.name,
      type: actor.type,
      role: actor.roles[0]?.text ?? null,
      roles: joined(actor.roles.map(({ text }) => text)),
      aliases: joined(actor.aliases),
      affiliations: joined(actor.affiliations),
      mentions: actor.mentions.length,
      sayings: sayings.get(actor.id) ?? 0,
      ...placeOf(actor.mentions[0]),
    }));
  },
};
