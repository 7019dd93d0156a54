import { TELLS } from '../../../english/reporters';
import type { TokenView } from '../../../language/token-view';
import { firstFrom } from '../../../text/first-from';
import type { Span } from '../../../text/span';
import type { Citation } from '../../article';
import type { Cluster } from '../cluster';
import type { Mention } from '../mentions/mention';
import type { Partition } from '../partition';
import type { SourceHeads } from './source-heads';

/**
 * Who says what between quotation marks, so that nobody speaks of himself as of another: who is named or called "he" in a
 * quotation is not its speaker (Lee et al. 2013, the speaker sieve), and the speaker is not "he" in it.
 */
export class QuotedMentions {
  /** By token: the mention of who says it. */
  readonly #speakers: (Mention | undefined)[];
  /** By token of a source's head: those whom its quotations mention, whom it tells something, and who passes that on. */
  readonly #spokenOf = new Map<number, Mention[]>();
  readonly #speech = new Map<Mention, Citation['kind']>();
  readonly #partition: Partition;

  /**
   * @param sequence all mentions of the text, in document order
   * @param speaking who speaks in turns, by token
   */
  constructor(
    view: TokenView,
    attributions: readonly Citation[],
    sequence: readonly Mention[],
    heads: SourceHeads,
    speaking: readonly (Mention | undefined)[],
    partition: Partition,
  ) {
    this.#partition = partition;
    this.#speakers = [...speaking];
    const starts = Int32Array.from(sequence, ({ head }) => head);
    const { start } = view.reading.page.tokens;
    for (const { kind, source, cue, content, reportedBy } of attributions) {
      const speaker = heads.of(source);
      if (!speaker) continue;
      if (!this.#speech.has(speaker)) this.#speech.set(speaker, kind);
      const spokenOf = this.#spokenOf.get(speaker.head) ?? [];
      this.#spokenOf.set(speaker.head, spokenOf);
      const reporter = reportedBy && heads.of(reportedBy.source);
      if (reporter) spokenOf.push(reporter);
      const told = firstFrom(start, cue[0].end);
      const addressed = TELLS.has(view.lower[told - 1]) ? sequence[firstFrom(starts, told)] : undefined;
      if (addressed && addressed.firstToken <= told + 1 && addressed !== speaker) spokenOf.push(addressed);
      if (kind === 'indirect') continue;
      for (const span of content) {
        const [from, end] = tokensOf(start, span);
        for (let i = from; i < end; i++) if (view.quotation[i]) this.#speakers[i] = speaker;
        for (let m = firstFrom(starts, from); m < sequence.length && starts[m] < end; m++)
          if (view.quotation[starts[m]] && !isFirst(sequence[m])) spokenOf.push(sequence[m]);
      }
    }
  }

  /** How a mention that is the head of a source is quoted first; null where it is none. */
  speechOf(mention: Mention): Citation['kind'] | null {
    return this.#speech.get(mention) ?? null;
  }

  /** The actors that a pronoun cannot mean: its speaker, and those whom it mentions where it is itself the speaker. */
  excludedFor(pronoun: Mention): ReadonlySet<Cluster> {
    const excluded = new Set<Cluster>();
    for (const mention of [this.#speakers[pronoun.head], ...(this.#spokenOf.get(pronoun.head) ?? [])]) {
      const cluster = this.#partition.clusterOf(mention);
      if (cluster) excluded.add(cluster);
    }
    return excluded;
  }
}

const isFirst = ({ pronoun }: Mention): boolean => pronoun?.gender === 'first' || pronoun?.gender === 'first-plural';

function tokensOf(start: ArrayLike<number>, span: Span): readonly [number, number] {
  return [firstFrom(start, span.start), firstFrom(start, span.end)];
}
