import type { Sieve } from './sieve';

/** Names joined by "and" are never one actor: "Veltrona and Veltrona Shipping". Nothing is linked here; later sieves may not. */
export const namedTogether: Sieve = {
  name: 'named together',
  needs: ['clusters'],
  gives: [],
  sift({ view, names, partition }) {
    for (let i = 1; i < names.length; i++) {
      const between = names[i].firstToken - names[i - 1].endToken;
      if (between === 1 && view.lower[names[i - 1].endToken] === 'and') partition.keepApart(names[i - 1], names[i]);
    }
  },
};
