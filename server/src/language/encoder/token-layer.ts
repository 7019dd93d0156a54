import { TOKEN_LABELS, type TokenScores, type TokenTask } from './judgement';
import type { FloatLayer, MemoryPlan } from './memory-plan';
import type { EncoderModel } from './model';
import type { Window } from './windows';

/** What each task is called in the encoder's file: its weights, and the setting that says how much it counts (1 where there is none). */
const IN_FILE: readonly { readonly task: TokenTask; readonly section: string; readonly share?: string }[] = [
  { task: 'speech', section: 'tags', share: 'tagShare' },
  { task: 'names', section: 'names', share: 'nameShare' },
  { task: 'cues', section: 'cues' },
];

/** Columns of the layer that a task's labels have. */
interface TaskColumns {
  readonly task: TokenTask;
  readonly first: number;
  readonly end: number;
}

/** The layer that tells what tokens are, by the pieces that begin them: the labels of all tasks side by side. */
export interface TokenLayer {
  readonly layer: FloatLayer;
  readonly tasks: readonly TaskColumns[];
  /** Labels of all tasks together. */
  readonly columns: number;
}

/** Lays out the tasks that the file has weights for; what they say counts as much as training found best. */
export function layOutTokens(plan: MemoryPlan, { file, width }: EncoderModel): TokenLayer {
  const tasks: TaskColumns[] = [];
  const weightOf: ((input: number) => number)[] = [];
  const bias: number[] = [];
  for (const { task, section, share } of IN_FILE) {
    if (!Object.hasOwn(file.header.sections, `${section}.weight`)) continue;
    const labels = TOKEN_LABELS[task];
    const weights = file.section(`${section}.weight`, 'f32', labels * width);
    const counts = share === undefined ? 1 : file.setting(share);
    tasks.push({ task, first: bias.length, end: bias.length + labels });
    file.section(`${section}.bias`, 'f32', labels).forEach((own, j) => {
      weightOf.push((input) => counts * weights[j * width + input]);
      bias.push(counts * own);
    });
  }
  const layer = plan.floatLayer(
    width,
    bias.length,
    (i, j) => weightOf[j](i),
    (j) => bias[j],
  );
  return { layer, tasks, columns: bias.length };
}

/** What the layer says of the tokens of each of a window's sentences: of a token, what it says of the piece that begins in it. */
export function scoresOfTokens(
  { tasks, columns }: TokenLayer,
  { sentences }: Window,
  said: Float32Array,
): TokenScores[] {
  return sentences.map(({ rows }) => {
    const scores = tasks.map(({ task, first, end }) => {
      const count = end - first;
      const own = new Float32Array(rows.length * count);
      rows.forEach((row, i) => {
        const at = (row - sentences[0].first) * columns;
        if (row >= 0) own.set(said.subarray(at + first, at + end), i * count);
      });
      return [task, own] as const;
    });
    return Object.fromEntries(scores);
  });
}
