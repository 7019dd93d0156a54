/** Texts that were seen to take time without end, each as long as wanted: `index` makes every name another one. */
export interface Family {
  readonly name: string;
  readonly sentence: (index: number) => string;
}

/** Five letters that differ from index to index, and look alike for all of them. */
function letters(index: number): string {
  let found = '';
  for (let n = Math.imul(index + 1, 0x9e3779b1) >>> 0, k = 0; k < 5; k++, n = Math.floor(n / 26)) {
    found += String.fromCharCode(97 + (n % 26));
  }
  return found;
}

const capital = (index: number): string => {
  const word = letters(index);
  return word[0].toUpperCase() + word.slice(1);
};

export const PERSONS: Family = {
  name: 'persons of one given name',
  sentence: (i) => `John ${capital(7 * i + 3)}on said ${capital(11 * i + 5)}on lied. `,
};

export const ACRONYMS: Family = {
  name: 'bodies with their acronyms',
  sentence: (i) => {
    const words = [capital(3 * i), capital(5 * i + 1), capital(7 * i + 2)];
    return `The ${words.join(' ')} (${words.map((word) => word[0]).join('')}) met on Monday. `;
  },
};

export const APPOSITIONS: Family = {
  name: 'bodies of one first word, with what they are',
  sentence: (i) => `The Higher Negotiations ${capital(3 * i)} Council, the body of ${capital(5 * i)}, met on Monday. `,
};

export const VAGUE: Family = {
  name: 'vague sources and quotations without speakers',
  sentence: (i) =>
    `Critics say the ${letters(i)} took too long.\n\n“We waited for the boat all night. The children slept on the stones. In the morning nobody had come.”\n\n`,
};

export const QUOTATIONS: Family = {
  name: 'quotations of many speakers',
  sentence: (i) =>
    `“We waited for the boat all night. The children slept on the stones. In the morning nobody had come,” Ole ${capital(7 * i)}sen said. “The water rose to the second step of the house,” Ida ${capital(5 * i)}sen said. He had ruined the port. `,
};

/** A family's text of at least so many characters, its names numbered from `first`. */
export function textOf({ sentence }: Family, length: number, first = 0): string {
  const parts: string[] = [];
  for (let i = first, sum = 0; sum < length; i++) {
    parts.push(sentence(i));
    sum += parts[parts.length - 1].length;
  }
  return parts.join('');
}
