/**
 * Whether two words of a name are spellings of one foreign word, or one of them is misspelt: equal consonants, written
 * several ways ("Gadhafi", "Kaddafi"), in words of some length and not far apart.
 */
export function sameSpelling(a: string, b: string): boolean {
  if (a.length <= 4 || b.length <= 4 || Math.abs(a.length - b.length) > 2 || skeleton(a) !== skeleton(b)) return false;
  const distance = editDistance(a, b);
  return distance <= 1 || (distance === 2 && Math.min(a.length, b.length) >= 7);
}

/** Letters and conjoined of letters that are written for each other; vowels and "h" inside a word count for nothing. */
const CLASSES: Readonly<Record<string, string>> = {
  kh: 'k', gh: 'k', q: 'k', k: 'k', g: 'k', dh: 't', th: 't', d: 't', t: 't', sh: 's', ch: 's', s: 's', z: 's',
  ph: 'f', f: 'f', v: 'f', w: 'f', a: '', e: '', i: '', o: '', u: '', y: '', h: '',
}; // biome-ignore format: a table reads best so

/** The consonants of a word, those that are written for each other made one; short words stay as they are. */
export function skeleton(word: string): string {
  if (word.length <= 4) return word;
  const plain = /[^a-z]/.test(word) ? word.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : word;
  let found = '';
  for (let i = 0; i < plain.length; i++) {
    const pair = plain[i + 1] === 'h' ? CLASSES[`${plain[i]}h`] : undefined;
    let letter = pair ?? CLASSES[plain[i]] ?? plain[i];
    if (pair !== undefined) i++;
    else if (i === 0 && letter === '') letter = plain[0];
    if (letter !== found[found.length - 1]) found += letter;
  }
  return found;
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) {
      next.push(Math.min(row[k] + 1, next[k - 1] + 1, row[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}
