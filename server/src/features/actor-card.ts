import type { Actor, Article } from '../article/article';
import { countryOfDemonym } from '../english/countries';
import { OPENING_THAT } from '../english/function-words';
import type { Finding } from '../rules/rule';
import { holds, type Span } from '../text/span';
import { messages } from './messages';
import type { LinkTarget, Piece, RichLine } from './rich-text';
import { type Saying, sayingsAbout, sayingsOf } from './sayings';

/** An actor of another document that is the same as one of this one. */
export interface Elsewhere {
  /** How the document is shown: its name. */
  readonly title: string;
  readonly place: LinkTarget;
  /** The roles given there. */
  readonly roles: readonly string[];
}

/** Cards are read in passing: more than this of a kind is only counted. */
const SHOWN = { aliases: 5, roles: 3, mentions: 8, sayings: 3, others: 2, claims: 5, elsewhere: 4, words: 140 };

/**
 * What the article knows of an actor: name, kind, sector, affiliation, roles with where they are said, other names, where
 * it is mentioned first, later and last, what it says in its own words, what others say about it, and what is claimed about
 * it without a source.
 * @param lineOf the line of an offset, counted from 1
 */
export function actorCard(
  article: Article,
  findings: readonly Finding[],
  actor: Actor,
  lineOf: (offset: number) => number,
  elsewhere: readonly Elsewhere[] = [],
): readonly RichLine[] {
  const text = article.page.text;
  const sectors = actor.roles.flatMap((role) => role.sector ?? []);
  const affiliations = actor.affiliations.map((words) => countryOfDemonym(words)?.name ?? words);
  const kind = distinct([messages.actorType(actor.type), ...sectors, ...affiliations]).join(', ');
  const lines: RichLine[] = [{ pieces: [{ strong: actor.name }, ` · ${kind}`, ...rolePieces(actor)] }];
  if (actor.aliases.length) {
    lines.push({ pieces: [messages.alsoCalled(actor.aliases.slice(0, SHOWN.aliases).join(', '))] });
  }
  lines.push({ pieces: [messages.mentions(actor.mentions.length), ...links(actor.mentions, SHOWN.mentions, lineOf)] });

  const sayings = sayingsOf(article, actor);
  if (sayings.length) {
    lines.push({ pieces: [messages.says] });
    lines.push(...items(sayings, SHOWN.sayings, (saying) => sayingPieces(text, saying.manner, saying)));
  }
  const others = sayingsAbout(article, actor);
  if (others.length) {
    lines.push({ pieces: [messages.saidAbout] });
    lines.push(...items(others, SHOWN.others, (saying) => sayingPieces(text, byWhom(saying), saying)));
  }
  const claims = claimsAbout(findings, actor);
  if (claims.length) {
    lines.push({ pieces: [messages.claimsAbout(claims.length), ...links(claims, SHOWN.claims, lineOf)] });
  }
  if (elsewhere.length) lines.push({ pieces: [messages.elsewhere, ...otherDocuments(elsewhere)] });
  return lines;
}

/** Findings of claims without a source in whose words the actor is mentioned. */
export function claimsAbout(findings: readonly Finding[], actor: Actor): readonly Finding[] {
  return findings.filter(
    (finding) => finding.rule === 'unattributed-claim' && actor.mentions.some((mention) => holds(finding, mention)),
  );
}

/** " · US Secretary of State", each role a link to where it is said. */
function rolePieces(actor: Actor): Piece[] {
  const roles = new Map(actor.roles.toReversed().map((role) => [role.text, role]));
  return [...roles.values()]
    .reverse()
    .slice(0, SHOWN.roles)
    .flatMap((role, i): Piece[] => [i === 0 ? ' · ' : '; ', { link: role.text, to: role }]);
}

/** "denied: talks had begun (reported by La Voce)". */
const sayingPieces = (text: string, before: string | undefined, { said, reporter }: Saying): readonly Piece[] => [
  ...(before === undefined ? [] : [`${before}: `]),
  { link: excerpt(text, said), to: said },
  ...(reporter === undefined ? [] : [` (${messages.reportedBy(reporter)})`]),
];

const byWhom = ({ speaker, manner }: Saying): string => (manner === undefined ? speaker : `${speaker} ${manner}`);

/** A list with the first things in it, and how many more there are. */
function items<T>(all: readonly T[], limit: number, show: (one: T) => readonly Piece[]): RichLine[] {
  const lines: RichLine[] = all.slice(0, limit).map((one) => ({ item: true, pieces: show(one) }));
  if (all.length > limit) lines.push({ item: true, pieces: [messages.more(all.length - limit)] });
  return lines;
}

/** "line 5, 7, 12 … 40", one link for each line: the first ones and the last. */
function links(spans: readonly Span[], limit: number, lineOf: (offset: number) => number): Piece[] {
  const byLine = new Map<number, Span>();
  for (const span of spans) {
    const line = lineOf(span.start);
    if (!byLine.has(line)) byLine.set(line, span);
  }
  const lines = [...byLine];
  const isLong = lines.length > limit;
  const shown = isLong ? [...lines.slice(0, limit - 1), ...lines.slice(-1)] : lines;
  return shown.flatMap(([line, span], i): Piece[] => {
    const label = i === 0 ? messages.line(line) : String(line);
    const before = isLong && i === limit - 1 ? ' … ' : ', ';
    return [...(i > 0 ? [before] : []), { link: label, to: span }];
  });
}

function otherDocuments(elsewhere: readonly Elsewhere[]): Piece[] {
  const pieces = elsewhere.slice(0, SHOWN.elsewhere).flatMap(({ title, place, roles }, i): Piece[] => {
    const role = roles.length ? ` (${roles[0]})` : '';
    return [...(i > 0 ? [', '] : []), { link: title, to: place }, role];
  });
  const rest = elsewhere.length - SHOWN.elsewhere;
  return rest > 0 ? [...pieces, messages.and, messages.more(rest)] : pieces;
}

/** A span's words on one line, without the marks of quoted mail and the "that" they may begin with, cut at a word's end. */
function excerpt(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + SHOWN.words * 2))
    .replace(/^>+ ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENING_THAT, '');
  if (words.length <= SHOWN.words) return words;
  const cut = words.lastIndexOf(' ', SHOWN.words);
  return `${words.slice(0, cut > 0 ? cut : SHOWN.words)}…`;
}

const distinct = (items: readonly string[]): string[] => [...new Set(items)];
