import type { Name } from '../../../language/reading';
import type { TokenView } from '../../../language/token-view';
import { firstFrom } from '../../../text/first-from';
import type { Citation } from '../../article';
import type { NameAt, ProperMention } from '../mentions/mention';

/** A turn of an interview: its speaker's name up to the colon, and what is said up to the paragraph's end. Tokens. */
export interface SpokenTurn {
  readonly firstToken: number;
  readonly colon: number;
  readonly endToken: number;
}

/** The turns of interviews among the attributions: those whose cue is a colon behind what opens the paragraph. */
export function turnsAmong(view: TokenView, attributions: readonly Citation[]): SpokenTurn[] {
  const { blocks, text, tokens } = view.reading.page;
  const turns: SpokenTurn[] = [];
  for (const { cue, source } of attributions) {
    if (source.length !== 1 || cue.length !== 1 || text.slice(cue[0].start, cue[0].end) !== ':') continue;
    const first = firstFrom(tokens.start, source[0].start);
    const { firstToken, endToken } = blocks[view.block[first]];
    if (first !== firstToken || cue[0].start < source[0].end) continue;
    turns.push({ firstToken, colon: firstFrom(tokens.start, cue[0].start), endToken });
  }
  return turns;
}

/**
 * Who speaks in turns ("LIND: We had no warning."), by the tokens of these; what a turn quotes is somebody else's.
 * @param nameAt the name that holds a token
 */
export function speakersOfTurns(
  view: TokenView,
  turns: readonly SpokenTurn[],
  nameAt: NameAt,
): readonly (ProperMention | undefined)[] {
  const speakers: (ProperMention | undefined)[] = [];
  for (const { colon, endToken } of turns) {
    const speaker = nameAt[colon - 1];
    if (!speaker) continue;
    for (let i = colon + 1; i < endToken; i++) if (!view.quotation[i]) speakers[i] = speaker;
  }
  return speakers;
}

/**
 * The names of a reading, bodies that speak in turns taken whole: "THE EVENING POST:" names the Evening Post, there and
 * wherever else it is written.
 */
export function withSpeakingBodies(view: TokenView, turns: readonly SpokenTurn[]): readonly Name[] {
  const { names, page } = view.reading;
  const { lower, capital } = view;
  const bodies = new Map<string, readonly string[]>();
  for (const { firstToken, colon } of turns) {
    const first = lower[firstToken] === 'the' ? firstToken + 1 : firstToken;
    const held = names.filter((name) => name.firstToken >= first && name.endToken <= colon);
    const isWhole = held.some((name) => name.firstToken === first && name.endToken === colon);
    if (colon - first < 2 || isWhole || held.at(-1)?.type !== 'organization') continue;
    bodies.set(lower[first], lower.slice(first, colon));
  }
  if (bodies.size === 0) return names;
  const whole: Name[] = [];
  for (let i = 0; i < view.count; i++) {
    const words = capital[i] ? bodies.get(lower[i]) : undefined;
    if (!words?.every((word, k) => lower[i + k] === word && capital[i + k] > 0)) continue;
    const endToken = i + words.length;
    const { start, end } = page.tokens;
    whole.push({ start: start[i], end: end[endToken - 1], type: 'organization', firstToken: i, endToken });
    i = endToken - 1;
  }
  const taken = new Uint8Array(view.count);
  for (const { firstToken, endToken } of whole) taken.fill(1, firstToken, endToken);
  const isApart = ({ firstToken, endToken }: Name): boolean => !taken[firstToken] && !taken[endToken - 1];
  return [...names.filter(isApart), ...whole].sort((a, b) => a.firstToken - b.firstToken);
}
