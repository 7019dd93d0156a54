import type { TokenView } from '../../../language/token-view';
import { firstFrom } from '../../../text/first-from';
import type { Span } from '../../../text/span';
import type { Citation } from '../../article';
import type { Cluster, Mention } from '../mentions/mention';
import type { SourceHeads } from './source-heads';

/**
 * Who says what between quotation marks, so that nobody speaks of himself as of another: who is named or called "he" in a
 * quotation is not its speaker (Lee et al. 2013, the speaker sieve), and the speaker is not "he" in it.
 */
export class QuotedMentions {
  /** By token: the mention of who says it. */
  readonly #speakers: (Mention | undefined)[];
  /** By token of a source's head: those whom its quotations mention. */
  readonly #spokenOf = new Map<number, Mention[]>();

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
  ) {
    this.#speakers = [...speaking];
    const starts = Int32Array.from(sequence, ({ head }) => head);
    const { start } = view.reading.page.tokens;
    for (const { kind, source, content } of attributions) {
      const speaker = heads.of(source);
      if (!speaker) continue;
      speaker.speaks ??= kind;
      if (kind === 'indirect') continue;
      const spokenOf = this.#spokenOf.get(speaker.head) ?? [];
      this.#spokenOf.set(speaker.head, spokenOf);
      for (const span of content) {
        const [from, end] = tokensOf(start, span);
        for (let i = from; i < end; i++) if (view.quotation[i]) this.#speakers[i] = speaker;
        for (let m = firstFrom(starts, from); m < sequence.length && starts[m] < end; m++)
          if (view.quotation[starts[m]] && !isFirst(sequence[m])) spokenOf.push(sequence[m]);
      }
    }
  }

  /** The actors that a pronoun cannot mean: its speaker, and those whom it mentions where it is itself the speaker. */
  excludedFor(pronoun: Mention): ReadonlySet<Cluster> {
    const excluded = new Set<Cluster>();
    const speaker = this.#speakers[pronoun.head]?.cluster;
    if (speaker) excluded.add(speaker);
    for (const { cluster } of this.#spokenOf.get(pronoun.head) ?? []) if (cluster) excluded.add(cluster);
    return excluded;
  }
}

const isFirst = ({ pronoun }: Mention): boolean => pronoun?.gender === 'first' || pronoun?.gender === 'first-plural';

function tokensOf(start: ArrayLike<number>, span: Span): readonly [number, number] {
  return [firstFrom(start, span.start), firstFrom(start, span.end)];
}
