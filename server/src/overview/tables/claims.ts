import { inOneLine, PLACE, placing, sentenceAt, type Table } from './row';

/** The open questions: claims that nobody in particular vouches for, and what else the rules find. */
export const claims: Table = {
  columns: [
    ...['document', 'date', 'rule', 'kind', 'severity', 'claim', 'sentence', 'message'],
    ...[...PLACE, 'confidence'],
  ],
  rows: ({ article, findings, document, date }) => {
    const placeOf = placing(article);
    return findings.map((finding) => {
      const sentence = sentenceAt(article, finding.start);
      return {
        document,
        date,
        rule: finding.rule,
        kind: finding.kind ?? null,
        severity: finding.severity,
        claim: inOneLine(article, [finding]),
        sentence: sentence ? inOneLine(article, [sentence]) : null,
        message: finding.message,
        ...placeOf(finding),
        confidence: Number(finding.confidence.toFixed(4)),
      };
    });
  },
};
