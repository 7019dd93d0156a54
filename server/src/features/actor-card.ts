import type { Actor, Article } from '../article/article';
import type { Finding } from '../rules/rule';
import { holds, type Span } from '../text/span';
import { messages } from './messages';
import type { Line, Piece, Place } from './rich-text';

/** An actor of another document that is the same as one of this one. */
export interface Elsewhere {
  /** How the document is shown: its name. */
  readonly title: string;
  readonly place: Place;
  /** The roles given there. */
  readonly roles: readonly string[];
}

/** Cards are read in passing: more than this of a kind is only counted. */
const SHOWN = { aliases: 5, roles: 3, mentions: 8, sayings: 3, claims: 5, elsewhere: 4, words: 140 };

/**
 * What the article knows of an actor: name, kind, roles, other names, where it is mentioned, what it says in its own
 * words, and what is claimed about it without a source.
 * @param lineOf the line of an offset, counted from 1
 */
export function actorCard(
  article: Article,
  findings: readonly Finding[],
  actor: Actor,
  lineOf: (offset: number) => number,
  elsewhere: readonly Elsewhere[] = [],
): readonly Line[] {
  const text = article.page.text;
  const roles = distinct(actor.roles.map((role) => role.text)).slice(0, SHOWN.roles);
  const sectors = distinct(actor.roles.flatMap((role) => role.sector ?? []));
  const lines: Line[] = [
    {
      pieces: [
        { strong: actor.name },
        ` · ${[messages.actorType(actor.type), ...sectors].join(', ')}`,
        ...(roles.length ? [` · ${roles.join('; ')}`] : []),
      ],
    },
  ];
  if (actor.aliases.length) {
    lines.push({ pieces: [messages.alsoCalled(actor.aliases.slice(0, SHOWN.aliases).join(', '))] });
  }
  lines.push({ pieces: [messages.mentions(actor.mentions.length), ...links(actor.mentions, SHOWN.mentions, lineOf)] });

  const sayings = sayingsOf(article, actor);
  if (sayings.length) {
    lines.push({ pieces: [messages.says] });
    for (const said of sayings.slice(0, SHOWN.sayings)) {
      lines.push({ item: true, pieces: [{ link: excerpt(text, said), to: said }] });
    }
    if (sayings.length > SHOWN.sayings) {
      lines.push({ item: true, pieces: [messages.more(sayings.length - SHOWN.sayings)] });
    }
  }
  const claims = claimsAbout(findings, actor);
  if (claims.length) {
    lines.push({ pieces: [messages.claimsAbout(claims.length), ...links(claims, SHOWN.claims, lineOf)] });
  }
  if (elsewhere.length) lines.push({ pieces: [messages.elsewhere, ...otherDocuments(elsewhere)] });
  return lines;
}

/** What the actor says, in document order: the first piece of every content that is credited to it. */
export function sayingsOf(article: Article, actor: Actor): readonly Span[] {
  return article.attributions.flatMap(({ actor: id, content }) =>
    id === actor.id && content.length ? [content[0]] : [],
  );
}

/** Findings of claims without a source in whose words the actor is mentioned. */
export function claimsAbout(findings: readonly Finding[], actor: Actor): readonly Finding[] {
  return findings.filter(
    (finding) => finding.rule === 'unattributed-claim' && actor.mentions.some((mention) => holds(finding, mention)),
  );
}

/** "5, 7, 12 and 4 more", one link for each line. */
function links(spans: readonly Span[], limit: number, lineOf: (offset: number) => number): Piece[] {
  const byLine = new Map<number, Span>();
  for (const span of spans) {
    const line = lineOf(span.start);
    if (!byLine.has(line)) byLine.set(line, span);
  }
  const shown = [...byLine].slice(0, limit);
  const pieces = shown.flatMap(([line, span], i): Piece[] => {
    const label = i === 0 ? messages.line(line) : String(line);
    return [...(i > 0 ? [', '] : []), { link: label, to: span }];
  });
  return byLine.size > limit ? [...pieces, messages.and, messages.more(byLine.size - limit)] : pieces;
}

function otherDocuments(elsewhere: readonly Elsewhere[]): Piece[] {
  const pieces = elsewhere.slice(0, SHOWN.elsewhere).flatMap(({ title, place, roles }, i): Piece[] => {
    const role = roles.length ? ` (${roles[0]})` : '';
    return [...(i > 0 ? [', '] : []), { link: title, to: place }, role];
  });
  const rest = elsewhere.length - SHOWN.elsewhere;
  return rest > 0 ? [...pieces, messages.and, messages.more(rest)] : pieces;
}

/** A span's words on one line, cut at a word's end. */
function excerpt(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + SHOWN.words * 2))
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= SHOWN.words) return words;
  const cut = words.lastIndexOf(' ', SHOWN.words);
  return `${words.slice(0, cut > 0 ? cut : SHOWN.words)}…`;
}

const distinct = (items: readonly string[]): string[] => [...new Set(items)];
