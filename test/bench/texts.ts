import { readdirSync, readFileSync } from 'node:fs';

/**
 * Texts of any length for measuring: the invented samples in `seeds/`, one behind the other, every paragraph with a word of its own. Whoever
 * remembers what he has read finds nothing of it in the next one.
 */
export class Texts {
  readonly #paragraphs: readonly string[];
  #words = 0;

  constructor(folder = 'seeds') {
    this.#paragraphs = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split(/\n\s*\n|\n(?=[^\n]{200})/))
      .filter((paragraph) => /[.!?]["”]?$/.test(paragraph.trim()) && !paragraph.includes('\n'));
  }

  /** A text that nobody has read, of some `length` code units. */
  unread(length: number): string {
    let text = '';
    for (let i = 0; text.length < length; i++) {
      const paragraph = this.#paragraphs[i % this.#paragraphs.length].trim();
      text += `${paragraph.replace(/([.!?]["”]?)$/, `, ${this.#word()}$1`)}\n\n`;
    }
    return text;
  }

  /** The text with a new word in one sentence, some share of the way into it. */
  edited(text: string, share: number): string {
    const at = this.placeOfEdit(text, share);
    return `${text.slice(0, at)}${this.word()}${text.slice(at)}`;
  }

  /** What an edit puts in. */
  word = (): string => `, ${this.#word()}`;

  /** Where an edit stands: before the stop of the paragraph that is nearest. */
  placeOfEdit(text: string, share: number): number {
    const end = text.indexOf('\n\n', Math.min(Math.floor(text.length * share), text.length - 400));
    return end - 1;
  }

  /** A number in letters: a new word, where digits would look alike to what reads them. */
  #word(): string {
    return [...String(++this.#words)].map((digit) => 'bdfgklmnrt'[Number(digit)]).join('a');
  }
}
