import assert from 'node:assert/strict';
import { NAME_LABELS } from '../../../server/src/language/names/labels';
import { createReader } from '../../../server/src/language/reader';
import { UPOS } from '../../../server/src/language/reading';
import { word } from '../../../server/src/text/page';
import { readPage } from '../../../server/src/text/read-page';
import { loadModels } from '../../../server/training/load-models';

const reader = createReader(loadModels(undefined, ['attribution', 'linking']));
const read = (text: string) => reader.read(readPage(text, 'plaintext'));

/** Names as `type: text`, in order. */
const namesOf = (text: string): string[] =>
  read(text).names.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);

/** Words with their tags, as `word/TAG`. */
const tagsOf = (text: string): string => {
  const { page, tags } = read(text);
  return Array.from(tags, (tag, i) => `${word(page, i)}/${UPOS[tag]}`).join(' ');
};

describe('parts of speech', () => {
  const examples = [
    "The/DET minister/NOUN did/AUX n't/PART answer/VERB ./PUNCT",
    'They/PRON saw/VERB 300/NUM people/NOUN leave/VERB ./PUNCT',
    'She/PRON said/VERB that/SCONJ it/PRON would/AUX fail/VERB ./PUNCT',
    'The/DET saw/NOUN is/AUX old/ADJ ./PUNCT',
  ];
  for (const tagged of examples) {
    const text = tagged
      .replace(/ n't/, "n't")
      .replace(/\/[A-Z]+/g, '')
      .replace(/ \./, '.');
    it(`are found in '${text}'`, () => assert.equal(tagsOf(text), tagged));
  }
});

describe('names, where another reader is heard as well', () => {
  const text = 'The committee praised Sarvane at length.';
  /** What is found where the other reader says of one token, with such log-odds, that a name of a type begins in it. */
  const namesWith = (name: string, label: string, odds: number): string[] => {
    const page = readPage(text, 'plaintext');
    const at = page.tokens.start.indexOf(text.indexOf(name)) * NAME_LABELS.length + NAME_LABELS.indexOf(label);
    const scores = Float32Array.from({ length: page.tokens.length * NAME_LABELS.length }, (_, i) =>
      i === at ? odds : 0,
    );
    return reader.read(page, () => scores).names.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
  };

  it('are what both together make of them', () => {
    assert.deepEqual(namesWith('Sarvane', 'B-place', 30), ['place: Sarvane']);
    assert.deepEqual(namesWith('Sarvane', 'B-organization', 30), ['organization: Sarvane']);
  });

  it('are the same where it has nothing to say', () => {
    assert.deepEqual(namesWith('Sarvane', 'B-place', 0), namesOf(text));
  });
});

describe('names', () => {
  const examples: [what: string, text: string, names: string[]][] = [
    [
      'a person without the title, a place, an organisation',
      'President Emma Larsen met officials of the World Bank in Nairobi on Monday.',
      ['person: Emma Larsen', 'organization: World Bank', 'place: Nairobi'],
    ],
    [
      'a surname that stands alone later',
      'Emma Larsen spoke first. The crowd cheered. Larsen thanked them.',
      ['person: Emma Larsen', 'person: Larsen'],
    ],
    ['no possessive', "Germany's parliament voted.", ['place: Germany']],
    [
      'a nationality as a group',
      'The Syrian government denied it, officials in Damascus said.',
      ['group: Syrian', 'place: Damascus'],
    ],
    [
      'an acronym in brackets',
      'The Ruritanian Farmers Union (RFU) called a strike.',
      ['organization: Ruritanian Farmers Union', 'organization: RFU'],
    ],
    [
      'a person without an occupation that begins the sentence',
      'Cartographer Lucía Marchetti drew the maps of Nairobi.',
      ['person: Lucía Marchetti', 'place: Nairobi'],
    ],
    [
      'a person without a title of several words',
      'The talks were led by Special Envoy Emma Larsen of Norway.',
      ['person: Emma Larsen', 'place: Norway'],
    ],
    ['what a mayor governs as a place', 'The mayor of Tolmino opened the bridge.', ['place: Tolmino']],
    [
      'nothing in capitals that are short for something small',
      'Most of the cows had bovine foot rot (BFR). The vet said that BFR spreads fast.',
      [],
    ],
    [
      'a person and the organisation they belong to',
      'Emma Larsen of Farmers United spoke. So did Larsen of the World Bank.',
      ['person: Emma Larsen', 'organization: Farmers United', 'person: Larsen', 'organization: World Bank'],
    ],
    ['a national team', 'The judges praised Team Estonia on Friday.', ['organization: Team Estonia']],
    ['a place without the preposition before it', 'Near Al Sukhra, three boats sank.', ['place: Al Sukhra']],
    [
      'a company by the first word of its name',
      'The owner, Kestrel Terminals, signed. Kestrel had offered less, and Kestrel paid more.',
      ['organization: Kestrel Terminals', 'organization: Kestrel', 'organization: Kestrel'],
    ],
    [
      'an agency between the place and the dash',
      'ALGRAVE (Harbour Wire) — The council voted on Monday.',
      ['place: ALGRAVE', 'organization: Harbour Wire'],
    ],
    [
      'persons in the turns of an interview',
      'We met Emma Larsen in Oslo.\n\nLARSEN: It was cold.\n\nLARSEN: It snowed.\n\nLARSEN: We left.',
      ['person: Emma Larsen', 'place: Oslo', 'person: LARSEN', 'person: LARSEN', 'person: LARSEN'],
    ],
    ['nothing in currencies', 'The fare rose from HK$40 to HK$45, and then to HK$50.', []],
    [
      'nothing in words that are small or begin a sentence',
      'Nobody came. However, the doors were open on Tuesday.',
      [],
    ],
    ['nothing in an empty text', '', []],
    [
      'a nickname inside a name',
      "Police freed Tomas 'Tomo' Brandt on Friday. Brandt, 61, left.",
      ["person: Tomas 'Tomo' Brandt", 'person: Brandt'],
    ],
    [
      'a list of surnames in capitals',
      'HALDEN, Maria (Chair)\nMOEN, Erik (Deputy)\n\nThe meeting opened late.',
      ['person: HALDEN, Maria', 'person: MOEN, Erik'],
    ],
    [
      'numbers in names',
      'Channel 7 showed it. Lawyers for the April 9 Movement and the 64th Infantry Brigade saw it.',
      ['organization: Channel 7', 'organization: April 9 Movement', 'organization: 64th Infantry Brigade'],
    ],
    [
      "firms of one word, at a sentence's beginning and side by side",
      'Boeing warned Lufthansa. Gazprom and Fatah said nothing.',
      ['organization: Boeing', 'organization: Lufthansa', 'organization: Gazprom', 'organization: Fatah'],
    ],
    ['a firm whose word means other things', 'Apple cut its forecast. Prices of apples fell.', ['organization: Apple']],
    [
      'names of the text in a headline',
      'Maurer Backs Lindqvist\n\nClara Maurer, a baker, will vote for Olof Lindqvist.',
      ['person: Maurer', 'person: Lindqvist', 'person: Clara Maurer', 'person: Olof Lindqvist'],
    ],
    [
      'a body by its longer name',
      'Kang Lin Motors sold two plants. The founder of Kang Lin left.',
      ['organization: Kang Lin Motors', 'organization: Kang Lin'],
    ],
    [
      'a state and what it owns',
      "The ferry left Egypt's Port Authority pier at noon.",
      ['place: Egypt', 'organization: Port Authority'],
    ],
    [
      'an agency and its centre',
      'NASA opened NASA’s Sundmark Space Center on Monday.',
      ['organization: NASA', 'organization: NASA', 'place: Sundmark Space Center'],
    ],
    ['no person in a law', 'Congress passed the Kelvin Brandt Act. Under it, drivers are tested.', []],
    ['two names around a verb', 'Talks failed. Fatah blamed Hamas.', ['organization: Fatah', 'organization: Hamas']],
    [
      'a firm that is called like a person',
      'Sandra Holm Financial Services Inc. grew. Sandra Holm has 300 staff.',
      ['organization: Sandra Holm Financial Services Inc.', 'organization: Sandra Holm'],
    ],
  ];
  for (const [what, text, names] of examples) {
    it(`are found: ${what}`, () => assert.deepEqual(namesOf(text), names));
  }

  it('stand in order and do not overlap', () => {
    const { names } = read(
      'Anna Berg of Oslo, Norway, told the BBC that Berg Shipping Ltd was sold. Oslo and the BBC agreed.',
    );
    assert.ok(names.length > 4);
    for (let i = 1; i < names.length; i++) assert.ok(names[i - 1].end <= names[i].start);
  });
});

describe('a reader', () => {
  it('reads the same whatever it read before', () => {
    const text = 'Minister Ahmed Khan said Kenya would vote in May. "We are ready," Khan added.';
    const before = read(text);
    read('A much longer text. '.repeat(500));
    assert.deepEqual(read(text), before);
  });

  it('reads the same after more words than it remembers', () => {
    const text = 'Minister Ahmed Khan said Kenya would vote in May.';
    const before = read(text);
    const rare = Array.from({ length: 9000 }, (_, i) => `Word${i.toString(36)}`).join(' ');
    const first = read(rare);
    assert.deepEqual(read(rare), first);
    assert.deepEqual(read(text), before);
  });

  const hostile: [what: string, text: string][] = [
    ['lone surrogates', 'A \ud800 lone \udc00 Half \ud83d'],
    ['control characters', 'Bad\u0000 Bytes\u0007 in\u001b Berlin\r\nCRLF\r'],
    ['a single capital', 'A'],
    ['only marks', '... --- !!! ’’’ “”'],
    ['capitals without an end', 'A B C D E F G '.repeat(2000)],
  ];
  for (const [what, text] of hostile) {
    it(`survives ${what}`, () => {
      const { page, tags, names } = read(text);
      assert.equal(tags.length, page.tokens.length);
      for (const { start, end } of names) assert.ok(start < end && end <= text.length);
    });
  }

  it('knows whose given names are whose', () => {
    assert.equal(reader.words.genderOf('Angela'), 'female');
    assert.equal(reader.words.genderOf('JAMES'), 'male');
    assert.equal(reader.words.genderOf('Qwrtzp'), undefined);
  });

  it('refuses a missing model', () => {
    const models = loadModels(undefined, ['attribution', 'linking']);
    assert.throws(
      () => createReader({ ...models, names: new Uint8Array(0) }),
      /model 'names': the file is missing or empty/,
    );
    assert.throws(
      () => createReader({ ...models, tagger: models.words }),
      /model 'tagger': the file holds the model 'words'/,
    );
  });
});
