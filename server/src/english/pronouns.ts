/** Whether words are a pronoun that stands for somebody named elsewhere. */
export const isPronoun = (words: string): boolean =>
  /^(?:he|she|it|they|who|we|i|that|which|this|these|those|you)$/i.test(words);
