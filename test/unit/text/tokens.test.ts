import assert from 'node:assert/strict';
import { word } from '../../../server/src/text/page';
import { readPage } from '../../../server/src/text/read-page';

/** The tokens of a plain text with a bar between them. */
function cut(text: string): string {
  const page = readPage(text, 'plaintext');
  return Array.from({ length: page.tokens.length }, (_, i) => word(page, i)).join('|');
}

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'abbreviations and initials keep their full stop': [
    'Lt.|Gen.|Ann|Hale|met|Dr.|Roe',
    'the|U.S.|envoy',
    'J.|K.|Marlow|and|Otto|P.|Lind|spoke',
    'at|5|p.m.|on|Friday|,|i.e.|late',
    'a|Ph.D.|in|law',
    'born|c.|1650',
  ],
  'a full stop that ends a sentence is a token of its own': ['They|left|.', 'It|was|plan|B|.', 'He|saw|all|of|it|.'],
  'numbers, times and dates stay whole': [
    '$|1,200.50|at|10:30|on|5/8/2009|or|2016-02-03',
    'the|1990s|and|the|5th|of|May',
    "the|'90s|and|the|’80s",
    'US$|10|m',
  ],
  'hyphenated words part at the hyphen, so that the name in them stands alone': [
    'the|US|-|led|Anti|-|IS|coalition',
    'Bashar|al|-|Amir',
    'a|23|-|nation|talk',
  ],
  'a prefix before a small letter keeps its hyphen': [
    'They|co-operate|by|e-mail',
    'the|anti|-|Rome|vote|of|the|UN|-|backed|force',
  ],
  'possessives and contractions are tokens of their own': [
    "Hale|'s|car|and|Roe|’s|boat",
    "the|leaders|'|call",
    "They|did|n't|,|we|'ll|,|I|'d|'ve",
    'He|can|not|and|ca|n’t',
    "O'Brien|of|Côte|d’Ivoire",
    "five|o'clock|,|give|'em|rock|'n'|roll",
  ],
  'quotation marks, brackets, dashes and ellipses': [
    '“|Why|?!|”|(|he|asked|)|—|“|well|...|yes|…|”',
    'one|--|two|–|three',
    "``|so|''|«|là|»",
  ],
  'addresses, handles and hashtags stay whole': [
    'See|https://example.org/a_(b)?c=1|.',
    'Write|to|ann.hale+desk@news.example.org|,|please',
    'by|@ann_hale|on|#strike',
    'at|example.com|today',
  ],
  'a space that was forgotten parts two sentences': ['It|ended|.|Then|they|left|.'],
  'letters of all kinds': ['Łódź|and|São|Tomé', '東京|is|Tokyo', 'e\u0301te\u0301|and|👍🏽'],
};

describe('tokens', () => {
  for (const [what, examples] of Object.entries(EXAMPLES)) {
    it(what, () => {
      for (const example of examples) assert.equal(cut(plain(example)), example.normalize('NFC'));
    });
  }

  it('have offsets in UTF-16 code units of the text as it is', () => {
    const text = '\ufeff👍 Hale\r\n\u00a0said\u200b.';
    const { tokens } = readPage(text, 'plaintext');
    assert.deepEqual(
      Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i])),
      ['👍', 'Hale', 'said', '.'],
    );
  });

  it('never fail, whatever the text', () => {
    for (const text of [
      '',
      ' ',
      '\r',
      '\ud800',
      'a\udc00b',
      '\u0000\u0001',
      "'",
      '"',
      '@',
      '...',
      '-',
      'http://',
      'a@',
      "n't",
      '\u200b',
    ]) {
      const { tokens } = readPage(text, 'plaintext');
      for (let i = 0; i < tokens.length; i++) assert.ok(tokens.start[i] < tokens.end[i], JSON.stringify(text));
    }
  });
});

/** What the example reads like in a text: some spaces between its tokens are none. */
function plain(example: string): string {
  return PLAIN[example] ?? example.replaceAll('|', ' ').replace(/ ([.,?!])/g, '$1');
}

const PLAIN: Readonly<Record<string, string>> = {
  '$|1,200.50|at|10:30|on|5/8/2009|or|2016-02-03': '$1,200.50 at 10:30 on 5/8/2009 or 2016-02-03',
  'US$|10|m': 'US$10 m',
  'the|US|-|led|Anti|-|IS|coalition': 'the US-led Anti-IS coalition',
  'Bashar|al|-|Amir': 'Bashar al-Amir',
  'a|23|-|nation|talk': 'a 23-nation talk',
  'the|anti|-|Rome|vote|of|the|UN|-|backed|force': 'the anti-Rome vote of the UN-backed force',
  "Hale|'s|car|and|Roe|’s|boat": "Hale's car and Roe’s boat",
  "the|leaders|'|call": "the leaders' call",
  "They|did|n't|,|we|'ll|,|I|'d|'ve": "They didn't, we'll, I'd've",
  'He|can|not|and|ca|n’t': 'He cannot and can’t',
  "five|o'clock|,|give|'em|rock|'n'|roll": "five o'clock, give 'em rock 'n' roll",
  '“|Why|?!|”|(|he|asked|)|—|“|well|...|yes|…|”': '“Why?!” (he asked)—“well... yes…”',
  'one|--|two|–|three': 'one -- two–three',
  "``|so|''|«|là|»": "``so'' «là»",
  'It|ended|.|Then|they|left|.': 'It ended.Then they left.',
};
