import { spanOf, type TokenView } from '../../language/token-view';
import type { Trace } from '../trace';
import type { Cluster } from './cluster';
import type { Mention } from './mentions/mention';
import type { PartitionListener } from './partition';

/** Candidates that are told, the best first. */
const MOST_TOLD = 4;

/** Puts into words what a partition does. */
export function traceLinks(view: TokenView, trace: Trace): PartitionListener {
  const { text } = view.reading.page;
  const written = (mention: Mention): string => {
    const { start, end } = spanOf(view, mention);
    return `“${text.slice(start, end).replace(/\s+/g, ' ')}”`;
  };
  const called = ({ names, mentions, parts }: Cluster): string => {
    if (parts) return parts.map(called).join(' and ');
    const fullest = names.reduce(
      (best, name) => (name.name.words.length > best.name.words.length ? name : best),
      names[0],
    );
    return fullest ? written(fullest) : mentions.length > 0 ? written(mentions[0]) : 'nobody else';
  };
  const tell = (mention: Mention, by: string, because: string): void => {
    trace({ ...spanOf(view, mention), about: 'mention', by, because });
  };
  return {
    linked(mention, to, { by, certain }) {
      const opens = to.mentions.length === 1;
      const whom = opens ? 'is spoken of for the first time' : `means ${called(to)}`;
      tell(mention, by, `${written(mention)} ${whom}${certain === false ? ', as a guess' : ''}`);
    },
    merged(from, into, { by }) {
      for (const mention of from.mentions) tell(mention, by, `${written(mention)} joins ${called(into)}`);
    },
    ranked(anaphor, candidates, scores, chosen) {
      const rows = scores.map((score, row) => ({ score, row })).sort((a, b) => b.score - a.score);
      const told = rows.slice(0, MOST_TOLD).map(({ score, row }) => {
        const whom = row < candidates.length ? called(candidates[row].cluster) : 'nobody';
        return `${whom} ${score.toFixed(1)}`;
      });
      const whom = chosen < 0 ? 'nobody known' : called(candidates[chosen].cluster);
      tell(anaphor, 'ranker', `${written(anaphor)} goes back to ${whom}: ${told.join(', ')}`);
    },
  };
}
