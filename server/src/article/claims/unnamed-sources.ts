import { REQUESTS } from '../../english/claims/crowds';
import { formsOfVerb } from '../../english/inflect';
import { cueClassOf } from '../../english/telling';
import { firstFrom, firstWhere } from '../../text/first-from';
import type { Page } from '../../text/page';
import type { Span } from '../../text/span';
import type { Statement, VagueSource } from '../article';
import { type Speaker, speakerIn } from './speakers';
import type { PageWords } from './statement-words';
import { coveredBy, type SpokenFor, vouches } from './vouching';

const REQUESTED = new Set(REQUESTS.split(' ').flatMap(formsOfVerb));

const LEAST_SHARE = 0.5;
/** How sure it is that a source is nobody in particular by its nouns alone. */
const UNNAMED = 0.8;
/** Characters between what somebody said and a pronoun that goes on with the same speaker. */
const GOES_ON = 250;
/** Tokens, quotation marks among them. */
const NICKNAME = 7;

/** Who speaks in each attribution. Whom a pronoun means that has no actor was said just before: it goes on with the same speaker. */
export function speakersOf(
  page: PageWords,
  text: Page,
  attributions: readonly SpokenFor[],
): ReadonlyMap<SpokenFor, Speaker> {
  const speakers = new Map<SpokenFor, Speaker>();
  let before: Speaker = 'known';
  let end = 0;
  for (const attribution of attributions) {
    const [source] = attribution.source;
    if (!source) continue;
    let speaker = attribution.actor === null ? speakerIn(page, text, source) : namedOr(speakerIn(page, text, source));
    if (speaker === 'pronoun') speaker = source.start - end <= GOES_ON ? before : 'known';
    speakers.set(attribution, speaker);
    before = speaker;
    end = Math.max(end, ...[...attribution.cue, ...attribution.content].map((span) => span.end));
  }
  return speakers;
}

/** An actor that a pronoun means is known; a crowd that acts through the text ("Democrats") is an actor, and still nobody in particular. */
const namedOr = (speaker: Speaker): Speaker => (speaker === 'pronoun' ? 'known' : speaker);

export type CuedIn = ReadonlyMap<number, readonly SpokenFor[]>;

/** The attributions that have a cue in a statement, by the statement's index. */
export function byStatement(statements: readonly Statement[], attributions: readonly SpokenFor[]): CuedIn {
  const groups = new Map<number, SpokenFor[]>();
  for (const attribution of attributions) {
    for (const { start } of attribution.cue) {
      const i = firstWhere(statements.length, (index) => statements[index].end > start);
      const group = groups.get(i);
      if (!group) groups.set(i, [attribution]);
      else if (group.at(-1) !== attribution) group.push(attribution);
    }
  }
  return groups;
}

/** A source of the statement that is a crowd or somebody unnamed, where what it says is most of the statement. */
export function unnamedIn(
  page: PageWords,
  { tokens }: Page,
  index: number,
  statement: Statement,
  cuedIn: CuedIn,
  speakers: ReadonlyMap<SpokenFor, Speaker>,
): VagueSource | undefined {
  const attributions = cuedIn.get(index) ?? [];
  const size = statement.end - statement.start;
  const covers = ({ source, cue, content }: SpokenFor): boolean =>
    content.length > 0 &&
    !isNickname(page, tokens, content) &&
    coveredBy([...source, ...cue, ...content], statement) >= LEAST_SHARE * size;
  const known = attributions.some((one) => speakers.get(one) === 'known' && vouches(one) && covers(one));
  if (known) return undefined;
  for (const attribution of attributions) {
    const speaker = speakers.get(attribution);
    const { source, cue } = attribution;
    if ((speaker !== 'crowd' && speaker !== 'unnamed') || !vouches(attribution) || !covers(attribution)) continue;
    if (page.isQuoted(firstFrom(tokens.start, cue[0].start)) || !tells(page, tokens, cue)) continue;
    if (speaker === 'unnamed' && isNamedNext(page, tokens, index, cuedIn)) continue;
    const adjoins = cue[0].start >= source[0].end && cue[0].start - source[0].end <= 1;
    return {
      start: source[0].start,
      end: adjoins ? cue[0].end : source[0].end,
      statement: index,
      kind: speaker === 'unnamed' ? 'anonymous' : 'vague',
      main: true,
      namedBelow: false,
      confidence: UNNAMED,
    };
  }
  return undefined;
}

/** Whether the cue is known to tell something, and does not only ask for it or offer it: "residents asked for a bridge". */
function tells(page: PageWords, tokens: Page['tokens'], cue: readonly Span[]): boolean {
  const words: string[] = [];
  for (const { start, end } of cue) {
    for (let i = firstFrom(tokens.start, start); i < tokens.length && tokens.start[i] < end; i++)
      words.push(page.word(i));
  }
  const does = cueClassOf(words);
  return does !== null && vouches({ cueClass: does }) && !words.some((word) => REQUESTED.has(word));
}

/** Whether a person who has no name yet gets one in the next two statements: "A sailor said … Nils Berg, who …, said …". */
function isNamedNext(page: PageWords, tokens: Page['tokens'], index: number, cuedIn: CuedIn): boolean {
  return [index + 1, index + 2].some((next) =>
    cuedIn.get(next)?.some(({ source }) =>
      source.some(({ start, end }) => {
        for (let i = firstFrom(tokens.start, start); i < tokens.length && tokens.start[i] < end; i++) {
          if (page.isPerson(i)) return true;
        }
        return false;
      }),
    ),
  );
}

/** Whether all that is said is a word or two in quotation marks: “Locals call it ‘the hole’” names something, and claims nothing. */
function isNickname(page: PageWords, tokens: Page['tokens'], content: readonly Span[]): boolean {
  const first = firstFrom(tokens.start, content[0].start);
  const end = firstFrom(tokens.start, content[content.length - 1].end);
  return end - first <= NICKNAME && page.quotedShare(first, end) > LEAST_SHARE;
}
