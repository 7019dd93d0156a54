import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { BlockRole } from '../../../server/src/article/article';
import { findHeadings, type Outline } from '../../../server/src/article/outline/find-headings';
import type { Markup } from '../../../server/src/text/page';
import { readPage } from '../../../server/src/text/read-page';

const outlineOf = (text: string, markup: Markup = 'plaintext'): Outline => findHeadings(readPage(text, markup));

/** "1 Title", "2 Section" … */
const headings = (text: string, markup?: Markup): string[] =>
  outlineOf(text, markup).headings.map(({ level, text: shown }) => `${level} ${shown}`);

const STRIKE = [
  'The dockers of Lindhaven went back to work on Monday after nine days without pay, the port authority said in a statement.',
  'Nobody on either side of the gate was willing to say who had won, and the union called a meeting for the end of the week.',
  'The ships, at least, are moving again: by noon eleven of them had left the roads, and the queue on the coast road was gone.',
  'The next round of talks begins on Thursday, when a mediator from the capital is expected to put forward a new proposal.',
];

/** The article with two section headings, marked as told. */
function article(mark: (heading: string, n: number) => string): string {
  const [a, b, c, d] = STRIKE;
  return [
    'Port of Lindhaven Reopens After Strike',
    a,
    b,
    mark('Ships Move Again', 1),
    c,
    mark('What Comes Next', 2),
    d,
  ].join('\n\n');
}

describe('headings of plain text', () => {
  const HABITS: Readonly<Record<string, [(heading: string, n: number) => string, string, string]>> = {
    'bare lines': [(h) => h, 'Ships Move Again', 'What Comes Next'],
    'indented lines': [(h) => `    ${h}`, 'Ships Move Again', 'What Comes Next'],
    'lines indented by other spaces': [(h) => `\u00a0\u2003${h}`, 'Ships Move Again', 'What Comes Next'],
    capitals: [(h) => h.toUpperCase(), 'SHIPS MOVE AGAIN', 'WHAT COMES NEXT'],
    'underlined with ---': [(h) => `${h}\n${'-'.repeat(h.length)}`, 'Ships Move Again', 'What Comes Next'],
    'underlined with ===': [(h) => `${h}\n====`, 'Ships Move Again', 'What Comes Next'],
    'underlined with ***': [(h) => `${h}\n***`, 'Ships Move Again', 'What Comes Next'],
    'numbered 1.': [(h, n) => `${n}. ${h}`, '1. Ships Move Again', '2. What Comes Next'],
    'numbered I.': [(h, n) => `${'I'.repeat(n)}. ${h}`, 'I. Ships Move Again', 'II. What Comes Next'],
    'numbered A.': [(h, n) => `${'AB'[n - 1]}. ${h}`, 'A. Ships Move Again', 'B. What Comes Next'],
    'ending in full stops': [(h) => `${h}.`, 'Ships Move Again.', 'What Comes Next.'],
    'between asterisks': [(h) => `*${h}*`, 'Ships Move Again', 'What Comes Next'],
    'between hashes': [(h) => `### ${h} ###`, 'Ships Move Again', 'What Comes Next'],
    'between dashes': [(h) => `– ${h} –`, 'Ships Move Again', 'What Comes Next'],
    'behind bullets': [(h) => `• ${h}`, 'Ships Move Again', 'What Comes Next'],
  };
  for (const [habit, [mark, first, second]] of Object.entries(HABITS)) {
    it(`are found as ${habit}`, () => {
      assert.deepEqual(headings(article(mark)), [
        '1 Port of Lindhaven Reopens After Strike',
        `2 ${first}`,
        `2 ${second}`,
      ]);
    });
  }

  it('nest by their numbers', () => {
    const text = article((h, n) => (n === 1 ? `1. ${h}` : `1.1 ${h}`));
    assert.deepEqual(headings(text).slice(1), ['2 1. Ships Move Again', '3 1.1 What Comes Next']);
  });

  it('are found as marked lines, whose marks are left out of what they say', () => {
    const MARKS: readonly ((h: string) => string)[] = [
      (h) => `## ${h}`,
      (h) => `**${h}**`,
      (h) => `== ${h} ==`,
      (h) => `--- ${h} ---`,
      (h) => `▪ ${h}`,
    ];
    for (const mark of MARKS)
      assert.deepEqual(headings(article(mark)).slice(1), ['2 Ships Move Again', '2 What Comes Next']);
  });

  it('nest by the depth of their marks', () => {
    const text = article((h, n) => `${'#'.repeat(n * 2)} ${h}`);
    assert.deepEqual(headings(text).slice(1), ['2 Ships Move Again', '3 What Comes Next']);
  });

  it('nest as one numbering begins inside another', () => {
    const text = article((h, n) => `${n === 1 ? 'II.' : 'A.'} ${h}`);
    assert.deepEqual(headings(text).slice(1), ['2 II. Ships Move Again', '3 A. What Comes Next']);
  });

  it('are the parts of agreements and the notes of releases', () => {
    for (const [one, two] of [
      ['Article 1', 'Article 2'],
      ['Day 1', 'Day 2'],
      ['Chapter One', 'Annex A'],
      ['Section 3. Final clauses', 'Notes to Editors'],
    ])
      assert.deepEqual(headings(article((_, n) => (n === 1 ? one : two))).slice(1), [`2 ${one}`, `2 ${two}`]);
  });

  it('are the questions of an explainer', () => {
    const [a, b, c, d] = STRIKE;
    const text = [
      'The strike, explained',
      'What happened?',
      a,
      'Who won?',
      b,
      'Why now?',
      c,
      'What comes next?',
      d,
    ].join('\n\n');
    assert.equal(headings(text).length, 5);
  });

  it('are the headlines of a live blog, without the times above them', () => {
    const text = `Strike in Lindhaven: live\n\n14:05\nDockers vote on the offer\n${STRIKE[0]}\n\n13:20\nMediator arrives\n${STRIKE[1]}`;
    assert.deepEqual(headings(text), [
      '1 Strike in Lindhaven: live',
      '2 Dockers vote on the offer',
      '2 Mediator arrives',
    ]);
  });

  it('are titles in title case, though they end in a full stop', () => {
    const text = `Port of Lindhaven Reopens After a Strike of Nine Days.\n\n${STRIKE.join('\n\n')}`;
    assert.deepEqual(headings(text), ['1 Port of Lindhaven Reopens After a Strike of Nine Days.']);
  });

  it('are no sentences of names', () => {
    assert.deepEqual(headings('Lund met Quill in Oslo on Monday.\n\nCritics say the bridge is unsafe.\n'), []);
  });

  it('are found below whatever stands above the headline', () => {
    const HEADS = [
      'SHIPPING',
      'Business News',
      'The Lindhaven Courier',
      'LINDHAVEN-STRIKE',
      'BREAKING',
      'UNCLASSIFIED',
      'URGENT\nLindhaven-Strike, 2nd Lead',
      'From: desk@courier.example\nTo: all@courier.example\nSubject: strike',
      'Ministry of Ports                    Ref. 12/44\n                                     4 March 2024',
      '                                     4 March 2024',
      '---\ntitle: strike\ntags: port\n---',
    ];
    for (const head of HEADS)
      assert.deepEqual(headings(`${head}\n\nPort of Lindhaven Reopens After Strike\n\n${STRIKE.join('\n\n')}`), [
        '1 Port of Lindhaven Reopens After Strike',
      ]);
  });

  it('are found in wrapped text', () => {
    const text =
      '                         THE STRIKE\n\nThe dockers of Lindhaven went back to work on Monday after\nnine days without pay, and nobody on either side of the gate\nwas willing to say who had won. The port authority spoke of\n"a victory of reason". The union did not speak at all.\n\nThe ships, at least, are moving again: by noon eleven of them\nhad left the roads.';
    assert.deepEqual(headings(text), ['1 THE STRIKE']);
  });

  it('of the seed article are its title and three sections', () => {
    const text = readFileSync('seeds/000_5494746a07eb13ec.txt', 'utf8');
    assert.deepEqual(headings(text), [
      '1 Anti-IS Coalition Opposes Intervention in Libya',
      '2 Syria Peace Talks Stall',
      '2 Firm Strategy for Syria, Iraq',
      '2 Leaders Backtrack',
    ]);
  });

  it('are spans without the white space around them', () => {
    const text = article((h) => `  ${h}  `);
    for (const { start, end, text: shown } of outlineOf(text).headings) {
      assert.equal(text.slice(start, end), shown);
      assert.equal(shown, shown.trim());
    }
  });
});

describe('roles of blocks', () => {
  const roleOf = (line: string): BlockRole => {
    const text = `Port of Lindhaven Reopens After Strike\n\n${line}\n\n${STRIKE.join('\n\n')}`;
    return outlineOf(text).roles[1];
  };
  const LINES: readonly (readonly [BlockRole, string])[] = [
    ['repetition', 'Port of Lindhaven  Reopens After Strike'],
    ['repetition', 'Port of Lindhaven Reopens After Strike Port of Lindhaven Reopens After Strike'],
    ['byline', 'By Ann Hale'],
    ['byline', 'By Ann Hale and Otto P. Lind, Northern Desk'],
    ['dateline', 'Tuesday, March 4, 2014'],
    ['dateline', '4 March 2014'],
    ['dateline', 'Published: 4 March 2014, 10:30'],
    ['caption', 'Ships wait in the roads of Lindhaven. Image: Jane Doe.'],
    ['credit', 'Photo: Jane Doe'],
    ['credit', '© 2014 The Northern Desk'],
    ['boilerplate', 'Read more: Dockers walk out in Lindhaven'],
    ['boilerplate', 'https://example.org/strike'],
    ['byline', 'STAFF WRITER'],
    ['credit', 'The quay at noon / CC BY-SA / Jane Doe'],
    ['boilerplate', 'MORE TO FOLLOW'],
    ['boilerplate', 'Eds: ADDS quotes'],
    ['kicker', 'port-strike-2'],
    ['kicker', 'FOR OFFICIAL USE ONLY'],
    ['byline', 'Newswire Writers'],
    ['credit', 'Photo by Jane Doe / Lindhaven Courier'],
    ['credit', '(Reporting by Ann Hale; Editing by Otto Lind)'],
    ['credit', 'jd/ol'],
    ['boilerplate', '(Adds comment from the union)'],
    ['boilerplate', '(PROFILE'],
    ['boilerplate', 'More>>'],
    ['boilerplate', 'Page 3 of 12'],
    ['boilerplate', 'MORE TO COME'],
    ['boilerplate', 'This e-mail and any attachments are confidential. If it was not meant for you, please delete it.'],
    ['greeting', 'Hello team,'],
    ['greeting', 'Sir,'],
    ['speaker', 'ANSWER:'],
    ['signature', 'T: +00 555 0100'],
    ['running', '• The gate is open'],
    ['running', 'a) the gate'],
    ['running', 'The gate is open.'],
    ['running', 'The mayor added:'],
    ['running', '“We went back because we had to,” Hale said.'],
  ];
  for (const [role, line] of LINES) it(`${role}: ${line}`, () => assert.equal(roleOf(line), role));
});

describe('roles told by the lines around', () => {
  const rolesOf = (text: string): readonly BlockRole[] => outlineOf(text).roles;

  it('of speakers on lines of their own', () => {
    const text =
      'Hearing on the Port\n\nMR LIND\nWe had no warning at all.\n\nMS HALE\nDid anyone call?\n\nMR LIND\nNobody did.\n\nMS HALE\nThank you.';
    assert.deepEqual(rolesOf(text).filter((role) => role === 'speaker').length, 4);
  });

  it('of a signature', () => {
    const text = `${STRIKE[0]}\n\n-- \nAnn Hale\nHead of Press\nPort of Lindhaven`;
    assert.deepEqual(rolesOf(text), ['running', 'signature', 'signature', 'signature', 'signature']);
  });

  it('of quoted mail', () => {
    const text = `${STRIKE[0]}\n\nOn 4 March, Ann Hale wrote:\n> Did the ships sail?\n> Ann`;
    assert.deepEqual(rolesOf(text), ['running', 'reply', 'reply', 'reply']);
  });

  it('of items below a colon', () => {
    const text = `Port Reopens After Strike\n\n${STRIKE[0]}\n\nThe union wants:\n\n1. The letters\n\n2. The plans of the port\n\n${STRIKE[1]}`;
    assert.deepEqual(headings(text), ['1 Port Reopens After Strike']);
  });

  it('of what a body says of itself', () => {
    const text = `Port Reopens After Strike\n\n${STRIKE[0]}\n\n${STRIKE[1]}\n\nAbout Lindhaven Port\n\nLindhaven Port is the leading port of the coast, and proud of it.`;
    assert.equal(rolesOf(text).at(-1), 'boilerplate');
  });
});

describe('headings of Markdown', () => {
  it('are what the markup says', () => {
    const text = '# Port reopens\n\nIt did.\n\nA Short Line\n\n### What *comes* next\n\nTalks.';
    assert.deepEqual(headings(text, 'markdown'), ['1 Port reopens', '3 What *comes* next']);
  });
});

describe('headings beyond doubt', () => {
  it('are lines with a colon above paragraphs', () => {
    const text = `Port Reopens After Strike\n\nThe money:\n\n${STRIKE[0]}\n\nThe ships:\n\n${STRIKE[2]}`;
    assert.deepEqual(headings(text), ['1 Port Reopens After Strike', '2 The money:', '2 The ships:']);
  });

  it('are subsections by number, which are no dates', () => {
    const text = `Port Reopens After Strike\n\n1.1 Money\n\n${STRIKE[0]}\n\n1.1.1 Who paid\n\n${STRIKE[1]}\n\n1.2 Ships\n\n${STRIKE[2]}`;
    assert.deepEqual(headings(text).slice(1), ['3 1.1 Money', '4 1.1.1 Who paid', '3 1.2 Ships']);
  });

  it('are sections, and none the title, where the first has a number that goes on', () => {
    const text = `I. The money\n\n${STRIKE[0]}\n\nA. Who paid\n\n${STRIKE[1]}\n\nII. The ships\n\n${STRIKE[2]}`;
    assert.deepEqual(headings(text), ['2 I. The money', '3 A. Who paid', '2 II. The ships']);
  });

  it('are neither turns nor addresses', () => {
    assert.deepEqual(headings('Moderator: Who had money?\n\nHolm: Nobody had any of it.'), []);
    const letter = `Ada Holm\n12 Mill Lane\nMarlow\n\nThe Editor\nThe Marlow Gazette\n\nDear Editor,\n\n${STRIKE[0]}\n\n${STRIKE[1]}`;
    assert.deepEqual(headings(letter), []);
    assert.deepEqual(headings(`CAPE HARDY\n\nSir,\n\n${STRIKE[0]}\n\n${STRIKE[1]}`), []);
  });

  const BETWEEN = (...lines: string[]): string =>
    lines.flatMap((line, i) => [line, STRIKE[i % STRIKE.length]]).join('\n\n');

  it('are short lines with a full stop, where none of them is a sentence', () => {
    assert.deepEqual(headings(BETWEEN('Port Reopens', 'The money.', 'The ships.')).slice(1), [
      '2 The money.',
      '2 The ships.',
    ]);
    for (const [a, b] of [
      ['Nobody was hurt.', 'The ferry.'],
      ['Not this time.', 'No chance at all.'],
      ['Please call the case.', 'The gate closed early, it seems.'],
    ])
      assert.deepEqual(headings(BETWEEN('Port Reopens', a, b)).slice(1), []);
  });

  it('are parts numbered one inside the other', () => {
    const text = `Port Report\n\nI. Money\n\nA. Wages\n\n${STRIKE[0]}\n\nB. Fees\n\n${STRIKE[1]}\n\nII. Ships\n\nA. Crews\n\n${STRIKE[2]}`;
    const levels = outlineOf(text).headings.map(({ level }) => level);
    assert.deepEqual(levels, [1, 2, 3, 3, 2, 3]);
  });

  it('are a named part between dashes, and ways to travel', () => {
    assert.deepEqual(headings(BETWEEN('The Crossing', '— Prologue —')).slice(1), ['2 Prologue']);
    assert.deepEqual(headings(BETWEEN('Getting to Hald', 'By car', 'By train')).slice(1), ['2 By car', '2 By train']);
  });

  it('are no lines that count what is needed', () => {
    const text = `How to bake bread\n\n2 cups flour\n1 teaspoon salt\n1/2 packet yeast\n\n${STRIKE[0]}`;
    assert.deepEqual(headings(text), ['1 How to bake bread']);
  });

  it('are none of the lines around a letter or a mail', () => {
    for (const [above, below] of [
      [
        'Ms Petra Holt\nHarbour House\nHald\n\nMay 30\n\nDear Ms Holt,',
        'Stay in touch,\n\nPer Aune\nMember of Council',
      ],
      ['Selden, May 4.\n\nDear Jonas:', 'Your old friend,\n\nKarl'],
      ['Ash Wednesday 1969\n\nDear Mum,', 'Love always,\n\nMarcie\n\nSee you soon!'],
      ['Per,', 'Best\n\nLena'],
    ])
      assert.deepEqual(headings(`${above}\n\n${STRIKE[0]}\n\n${STRIKE[1]}\n\n${below}`), []);
    const open = `An open letter to the minister\n\nDear Minister,\n\n${STRIKE[0]}\n\nYours,\nThe nurses of Hald`;
    assert.deepEqual(headings(open), ['1 An open letter to the minister']);
  });

  it('are no questions above answers that have labels', () => {
    const text = 'What did you see?\n\nMarsh: Water.\n\nWhat did you do?\n\nMarsh: I swam, and then I shouted.';
    assert.deepEqual(headings(text), []);
  });

  it('are no speakers, and nothing that stands close below one', () => {
    const said = `Otto Lind\nWho paid for the bridge?\n\nNora Marsh\n${STRIKE[0]}\n\nOtto Lind\nAnd the ferry?\n\nNora Marsh\n${STRIKE[1]}`;
    assert.deepEqual(headings(said), []);
    assert.deepEqual(headings(BETWEEN('Hearing on the Port', 'MS DAHL', 'MR LIND', 'MS DAHL')), [
      '1 Hearing on the Port',
    ]);
  });
});
