/** A surname alone is how news names a person again: "Staffan de Mistura" → "de Mistura". */
export function shortName(name: string): string {
  const words = name.split(' ');
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  return particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? name);
}
