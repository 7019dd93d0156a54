import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Actor } from '../../../../server/src/article/article';
import { actorsOf } from './find';

const text = readFileSync(new URL('../../../../seeds/000_5494746a07eb13ec.txt', import.meta.url), 'utf8');

describe('the seed article', () => {
  let actors: readonly Actor[];
  before(() => {
    actors = actorsOf(text);
  });

  /** The name of the actor that is mentioned at the words between brackets. */
  const at = (context: string): string | undefined => {
    const [before, words] = context.split(/[[\]]/);
    const start = text.indexOf(before + words) + before.length;
    assert.ok(start >= before.length, `not in the text: ${context}`);
    const held = (actor: Actor): boolean =>
      actor.mentions.some(
        (m) => m.start <= start + words.length - 1 && m.end >= start + words.length && m.start >= start - 30,
      );
    const exact = (actor: Actor): boolean =>
      actor.mentions.some((m) => m.end === start + words.length && m.start >= start - 30);
    return (actors.find(exact) ?? actors.find(held))?.name;
  };

  const EXPECTED: Readonly<Record<string, readonly string[]>> = {
    'John Kerry': ['State [John Kerry]', '[He] called on', '[Kerry], along'],
    'Islamic State': [
      'battle against [IS]',
      'self-styled Islamic State [militant group]',
      'simultaneously, [the terrorist group]',
      'of [the terrorist group]',
      'many of [its] fighters',
      'on [its] heartland',
      'redirecting [its] efforts',
    ],
    UN: ['as the [UN]'],
    AFP: ['[AFP] reported'],
    Libya: ['in [the North African country]', '2014, [the country]'],
    Syria: ['in [the war-torn country]'],
    Rome: ['held in [Rome]', 'in [the Italian capital]'],
    Italy: ['[whose] southernmost', 'Pinotti that [her country]'],
    US: ['[Washington]’s partners'],
    France: ['that [Paris] was pushing'],
    'Roberta Pinotti': ['that [her] country'],
    'Higher Negotiations Committee': [
      'main [Syrian opposition delegation]',
      'postponed [its]',
      'that [the opposition delegation]',
    ],
  };
  for (const [name, places] of Object.entries(EXPECTED)) {
    for (const place of places) it(`${place} is ${name}`, () => assert.equal(at(place), name));
  }

  it('knows one coalition', () => {
    const places = [
      '[Anti-IS coalition] leaders',
      'But [the coalition]',
      '[The anti-IS coalition] met',
      '[the US-led coalition]',
    ];
    const names = new Set(places.map(at));
    assert.equal(names.size, 1);
    assert.ok(!names.has(undefined));
  });

  it('gives roles', () => {
    const roles = Object.fromEntries(
      actors.filter((a) => a.roles.length).map((a) => [a.name, a.roles.map((r) => r.text)]),
    );
    assert.deepEqual(roles, {
      'John Kerry': ['US Secretary of State'],
      'Roberta Pinotti': ['Italian Defense Minister'],
      'Staffan de Mistura': ['UN envoy'],
      'Bashar al-Jaafari': ['Chief government negotiator'],
      'Paolo Gentiloni': ['Italian Foreign Minister'],
      'Muammar Gaddafi': ['Libyan dictator'],
      'Laurent Fabius': ['French Foreign Minister'],
    });
  });

  it('leaves "their allies" and "they" alone', () => {
    for (const place of ['areas [they]', 'told [their]']) assert.equal(at(place), undefined, place);
  });

  it('keeps cities cities', () => {
    assert.equal(at('held in [Rome]'), 'Rome');
    assert.equal(actors.find((actor) => actor.name === 'Geneva')?.mentions.length, 2);
  });
});
