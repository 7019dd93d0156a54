import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { WordFlag } from '../../src/language/words';

/** Languages of the lists in `gender-detection-from-name`, which says of each name 'male' or 'female'. */
const LANGUAGES = ['en', 'es', 'fr', 'it', 'de', 'tr'];

/** Borne by women and men alike, whatever the lists say. */
const OF_BOTH: ReadonlySet<string> = new Set(
  `alex alexis andrea ariel ash ashley avery bailey blair blake bobbie brett cameron camille casey charlie chris claude
  dana darcy dominique drew eden elliot emery finley frances frankie gabriele grey hayden jackie
  jamie jan jean jess jesse jessie jo joan jody jordan jules kai kelly kelsey kendall kerry kim kit lane laurence
  lee leigh leslie lindsay logan lou mackenzie marian marion mel micah michele morgan nat nicola nicky nikita noel
  noor pat paris parker peyton quinn rain reese rene riley river robbie robin rory rowan sacha sam sandy sasha shannon shay
  shea shelby sidney skyler stacey stacy stevie sydney tatum taylor terry toni tracey tracy val valery vivian wang
  whitney xi yi`.split(/\s+/),
);

/** How many lists have a name among those of women and of men. */
interface Count {
  female: number;
  male: number;
  /** Whether it stands in a list of Faker's, which are short and hold common names only. */
  common: boolean;
}

/** By how much the lists of one sex must outnumber those of the other for a name to be of one gender. */
const MAJORITY = 3;

/**
 * The flags of given names in small letters. Those of the long lists count as given names where two languages have them or
 * `seen` does, since many names in them are rare; whose they are is told by all lists together, Faker's with the common
 * names of more than forty languages in Latin letters among them.
 * @param seen words of the texts, in small letters
 */
export function givenNames(seen: ReadonlySet<string>): Map<string, number> {
  const flags = new Map<string, number>();
  const counts = new Map<string, Count>();
  const count = (name: string, gender: 'female' | 'male', common: boolean): void => {
    const known = counts.get(name) ?? { female: 0, male: 0, common: false };
    known[gender]++;
    known.common ||= common;
    counts.set(name, known);
  };
  const lists = listsOfLanguages();
  const languages = new Map<string, number>();
  for (const names of lists) {
    for (const [name, gender] of names) {
      languages.set(name, (languages.get(name) ?? 0) + 1);
      flags.set(name, (flags.get(name) ?? 0) | (gender === 'female' ? WordFlag.Female : WordFlag.Male));
      count(withoutAccents(name), gender, false);
    }
  }
  for (const name of [...flags.keys()]) if (languages.get(name)! < 2 && !seen.has(name)) flags.delete(name);
  for (const { person } of Object.values(allLocales)) {
    const names = person?.first_name;
    if (!names) continue;
    for (const gender of ['female', 'male'] as const)
      for (const name of new Set((names[gender] ?? []).flatMap(latinName))) count(name, gender, true);
  }
  for (const [name, known] of counts) {
    const gender = genderOf(known);
    const usual = known.common || known.female + known.male > 1 || seen.has(name);
    if (gender && usual && !OF_BOTH.has(name)) flags.set(name, (flags.get(name) ?? 0) | gender);
  }
  return new Map([...flags].filter(([name]) => name.length > 1));
}

function listsOfLanguages(): ReadonlyMap<string, 'female' | 'male'>[] {
  const require = createRequire(import.meta.url);
  return LANGUAGES.map((language) => require(`gender-detection-from-name/names/${language}`));
}

function genderOf({ female, male }: Count): number {
  if (female >= MAJORITY * male + Math.min(male, 1)) return WordFlag.Feminine;
  return male >= MAJORITY * female + Math.min(female, 1) ? WordFlag.Masculine : 0;
}

/** A name as it is looked up, where it is one word in Latin letters. */
function latinName(name: string): string[] {
  const plain = withoutAccents(name.toLowerCase());
  return /^\p{Script=Latin}+$/u.test(plain) ? [plain] : [];
}

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
