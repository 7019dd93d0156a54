/** What a number counts or guesses (guideline 5). Dates, ages, measures and scores are told apart in `figures.ts`. */
export const FIGURE = {
  approximate: `
    at least, more than, less than, fewer than, as many as, as much as, up to, about *:NUM, around *:NUM, some *:NUM, nearly *:NUM, almost *:NUM, over *:NUM, roughly, approximately, an estimated, estimated, close to *:NUM, tens of,
    hundreds, hundreds of, thousands, thousands of, dozens, dozens of, scores of, millions of, billions of, a third of, half of, one in, two-thirds, three-quarters, double~:VERB, triple~, -fold, average of, on average, a total of, total:NOUN, majority, percent, record:ADJ, toll
  `,
} as const;
