/** Control characters and changes of direction in a text or a path never reach the terminal, where they could do more than be shown. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
