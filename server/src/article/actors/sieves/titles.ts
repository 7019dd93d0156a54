import { ROLE_NOUNS } from '../../../english/nouns';
import type { Cluster } from '../cluster';
import type { ProperMention } from '../mentions/mention';
import { fullestWords } from './clusters';
import type { Sieve } from './sieve';

/** "the Home Secretary", taken for a name, is the only person whom the text gives that title. */
export const titles: Sieve = {
  name: 'title',
  needs: ['clusters', 'persons', 'roles'],
  gives: [],
  sift({ partition }) {
    const { clusters } = partition;
    const persons = clusters.filter(
      (c) => c.kind === 'person' && !c.plural && c.names.some((n) => n.name.words.length > 1),
    );
    const byRole = new Map<string, Cluster[]>();
    for (const person of persons) {
      for (const noun of person.roleNouns) {
        const holders = byRole.get(noun);
        if (holders) holders.push(person);
        else byRole.set(noun, [person]);
      }
    }
    for (const title of clusters) {
      if (title.mergedInto || title.country || title.names.length === 0 || !title.names.every(isTitle)) continue;
      const words = fullestWords(title);
      const holders = (byRole.get(words[words.length - 1]) ?? []).filter(
        (person) =>
          person !== title &&
          !person.mergedInto &&
          words.every((word) => person.roleNouns.has(word) || person.classWords.has(word)),
      );
      if (holders.length === 1) partition.merge(holders[0], title, { by: titles.name, evidence: 'role' });
    }
  },
};

const isTitle = ({ name, plural }: ProperMention): boolean =>
  !plural && !name.group && ROLE_NOUNS.has(name.words[name.words.length - 1]);
