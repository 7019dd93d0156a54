import assert from 'node:assert/strict';
import { unmark } from '../../markers';
import { actorsOf, mentionsOf } from './find';

/** Name of an actor, and a text with all its mentions marked. */
const EXAMPLES: readonly (readonly [construction: string, name: string, text: string])[] = [
  ['a part of the name', 'Helena Brandt', 'Mayor [[Helena Brandt]] opened the bridge on Monday. [[Brandt]] thanked the workers.'],
  ['an initial', 'Robert Milward', 'The prize went to [[Robert Milward]]. A book by [[R. Milward]] had appeared before.'],
  ['a particle', 'Karim al-Masri', 'The talks were led by [[Karim al-Masri]]. Diplomats trust [[Masri]].'],
  ['another spelling of a foreign name', 'Moussa Kaddafi', 'The rebels captured [[Moussa Kaddafi]] near the coast. [[Gaddafi]] said nothing.'],
  ['a given name', 'Ines Carvalho', 'Doctors treated [[Ines Carvalho]] for burns. [[Ines]] is nine.'],
  ['a place behind the name', 'Ann Keller', '[[Ann Keller]] of the Harbour Party lost [[her]] seat. [[Keller]] will appeal.'],
  ['an acronym in brackets', 'Northern Fisheries Council', 'The [[Northern Fisheries Council]] ([[NFC]]) met in Oslo. The [[NFC]] set new quotas.'],
  ['an acronym without brackets', 'World Health Organization', 'The [[World Health Organization]] sent a team. Doctors praised the [[WHO]] for [[its]] speed.'],
  ['an acronym known by itself', 'NATO', '[[NATO]] sent three ships on Friday. [[Nato]] officials gave no details.'],
  ['a name that the text gives too', 'Daoud Rami', '[[Daoud Rami]] (also known as [[Abu Zaki]]) was arrested on Monday. [[Abu Zaki]] is 40.'],
  ['a former name', 'Northern Trust Bank', '[[Northern Trust Bank]], formerly known as [[Norfin]], cut 200 jobs. [[Norfin]] began in Bergen.'],
  ['a company without its legal form', 'Veltrona Inc.', '[[Veltrona Inc.]] cut [[its]] forecast on Monday. Analysts had warned [[Veltrona]] before.'],
  ['a body by its first word', 'Meridian Terminals', '[[Meridian Terminals]] runs two ports. On Friday [[Meridian]] dismissed forty workers.'],
  ['a ministry by its noun', 'Ministry of Defence', 'The [[Ministry of Defence]] ordered ten ships. [[The Ministry]] gave no price.'],
  ['a commission in a headline', 'Northern Trade Commission', '[[Commission]] proposes rules for boats\n\nOslo, 3 June – The [[Northern Trade Commission]] today proposed rules. Boat owners asked [[the Commission]] for help.'],
  ['a body that has no other name', 'Assembly', 'The proposal goes to the [[Assembly]] in May.'],
  ['a company by what only companies have', 'Kestrel Terminals', 'The owner, [[Kestrel Terminals]], signed. [[Kestrel]]\'s chief executive, Tomas Okoro, said that [[the company]] would pay. [[Kestrel]] paid.'],
  ['a body of a country, written out', 'United States Coast Guard', 'The [[U.S. Coast Guard]] sent a ship. Divers of the [[United States Coast Guard]] found the wreck.'],
  ['an office that only a body has', 'Harbour Pilots Association', 'The [[Harbour Pilots Association]] warned of delays. [[Its]] president, Henrik Dahl, urged calm.'],
  ['a surname that nobody knows, in front of a verb', 'Quorri', 'She grew up in Oslo. In 1990 [[Quorri]] moved south, where [[she]] wrote [[her]] first novel.'],
  ['an office before its holder is named', 'Paul Greve', '[[The transport minister]] resigned on Friday. Transport Minister [[Paul Greve]] said that [[he]] was tired.'],
  ['a chairman who is a woman', 'Elsa Brandt', '[[The bank\'s chairman]], [[Elsa Brandt]], resigned. [[She]] is 58.'],
  ['a company taken for a place or a person', 'Norfin Lines', 'Gifts came from [[Norfin Lines]], [[the company]] that runs the ferries. [[Norfin]]\'s chairman, Elsa Brandt, resigned.'],
  ['an apposition behind brackets', 'Harbour Liberation Front', 'The army blamed the [[Harbour Liberation Front]] ([[HLF]]), [[a separatist group]], on Monday. The [[HLF]] denied it.'],
  ['what war has done to a country', 'Syria', 'Talks on [[Syria]] began on Monday. Nobody expects peace in [[the war-torn country]].'],
  ['a country', 'United States', 'The [[United States]] signed first. The [[U.S.]] delegation left early, and officials from the [[US]] stayed silent.'],
  ['a title', 'Anna Kowalska', 'Finance Minister [[Anna Kowalska]] resigned on Friday. [[The minister]] gave no reason.'],
  ['a title of several words', 'Dana Pike', 'Home Secretary [[Dana Pike]] resigned on Friday. [[The Home Secretary]] gave no reason.'],
  ['a capital as a metonym', 'Germany', 'The treaty divides France and [[Germany]]. [[Berlin]] rejected the plan on Tuesday.'],
  ['a capital that possesses partners', 'Germany', 'The treaty divides France and [[Germany]]. [[Berlin]]’s partners were surprised.'],
  ['a nom de guerre', 'Samir Haddad', '[[Samir Haddad]], [[whose]] nom de guerre is [[Abu Nur]], led the brigade. [[Abu Nur]] was killed on Monday.'],
  ['initials of another language', 'Northern Relief Mission', 'The [[Northern Relief Mission]], known by the French initials [[MSN]], left the camp. [[MSN]] had forty nurses there.'],
  ['a nickname that is no name by itself', 'Tomas Brandt', '[[Tomas Brandt]], known as "[[El Lobo]]", was freed on Friday. [[El Lobo]] had led the gang.'],
  ['a maiden name', 'Anna Lindqvist', '[[Anna Lindqvist]], née [[Lund]], grew up here. Teachers remember [[Anna Lund]].'],
  ['an acronym behind the place of a mission', 'Northern Relief Mission', 'The [[Northern Relief Mission]] in Kenya ([[NRM]]) counted 40 trucks. The [[NRM]] left.'],
  ['a short form that is no acronym', 'University of Lundia', 'The [[University of Lundia]] ([[Unil]]) cut 40 posts. Students of [[Unil]] marched.'],
  ['a family name in the middle', 'Paul Lam Ting-kwok', 'Reporters asked [[Paul Lam Ting-kwok]] on Monday. [[Lam]] said nothing.'],
  ['a name of a list', 'HALDEN, Maria', '[[HALDEN, Maria]] (Chair)\n\nMs [[Halden]] opened the meeting.'],
  ['a team by the end of its name', 'Bergen United', '[[Bergen United]] sacked Ole Pell on Monday. [[United]] have lost nine games.'],
  ['one word or two', 'Harbour Boys', 'The band [[Harbour Boys]] played in Oslo. Fans of [[HarbourBoys]] queued.'],
  ['a bank without a word of its name', 'VLB Mutual Bank', 'He robbed [[VLB Mutual Bank]] in May. [[VLB Bank]] closed in June.'],
  ['an office by its country', 'Ada Quill', 'President [[Ada Quill]] of France met President Rob Stone of Brazil. [[The French president]] left first.'],
  ['an office in two wordings', 'Ada Quill', 'Norwegian President [[Ada Quill]] met Turkish President Rob Stone. [[The Norwegian president]] left first.'],
  ['the seat of a government', 'Downing Street', '[[Downing Street]] declined to comment on the report.'],
  ['a capital between capitals', 'Japan', 'The ferry links South Korea and [[Japan]]. Ties between Seoul and [[Tokyo]] have been cold.'],
  ['a capital that something is done to', 'Japan', 'The strait divides South Korea and [[Japan]]. Officials accused [[Tokyo]] of delay.'],
  ['a capital that is named in passing', 'Japan', 'The strait divides South Korea and [[Japan]]. [[Tokyo]], however, was pressing ahead.'],
  ['a capital that is a city', 'Berlin', 'The treaty divides France and Germany. Ministers met in [[Berlin]] on Tuesday.'],
  ['a capital that one goes to', 'Ankara', 'The treaty divides Greece and Turkey. She flew to [[Ankara]] and returned from [[Ankara]] on Friday.'],
  ['a nationality and a body', 'Turkish government', 'The [[Turkish government]] denied the report. Aid groups criticised the [[Turkish government]].'],
  ['a capital by its description', 'Madrid', 'Thousands marched in [[Madrid]] on Sunday. Police closed streets in [[the Spanish capital]].'],
  ['a country by its region', 'Kenya', 'Floods hit [[Kenya]] and Norway. Aid is on its way to [[the African country]].'],
  ['an apposition between commas', 'Lara Moritz', '[[Lara Moritz]], [[a retired pilot]], found the wreck. The coast guard thanked [[Moritz]].'],
  ['an apposition before the name', 'Emil Sand', 'The prize went to [[the director]], [[Emil Sand]]. [[Sand]] thanked the jury.'],
  ['what somebody is said to be', 'Tova Lind', '[[Tova Lind]] is [[a nurse]] from Malmo. [[Lind]] saw the crash.'],
  ['a relative', 'Mira Holt', 'Police found [[the daughter]], [[Mira Holt]], in a barn. [[The girl]] was unhurt.'],
  ['a group by its kind', 'Boko Haram', '[[Boko Haram]] attacked a village on Monday. [[The militant group]] burnt three houses.'],
  ['a city', 'Gothenburg', 'The storm reached [[Gothenburg]] at noon. Schools in [[the city]] were closed.'],
  ['the only body near', 'Norfin Lines', '[[Norfin Lines]] lost two ships in March. Insurers paid [[the company]] nothing.'],
  ['the only police of the text', 'Sundmark Police Department', 'The [[Sundmark Police Department]] opened on Monday. Neighbours thanked [[the police]].'],
  ['a region around its name', 'Halden', 'Snow fell in [[Halden]] on Monday. Roads in [[the [[Halden]] region]] are closed.'],
  ['a family', 'Brauns', 'Karl Braun, 40, and his wife Ute Braun adopted twins. The [[Brauns]] live in Kiel with [[their]] dogs.'],
  ['he', 'Peter Lindqvist', '[[Peter Lindqvist]] won the race on Saturday. [[He]] thanked [[his]] coach.'],
  ['she', 'Maria Santos', 'Judge [[Maria Santos]] ruled on Friday. [[She]] said that [[her]] decision was final.'],
  ['he before the name', 'Oskar Blom', 'In [[his]] youth, [[Oskar Blom]] built boats.'],
  ['she and her rival', 'Nora Falk', '[[Nora Falk]] met Peter Lund on Monday. [[She]] gave him [[her]] keys.'],
  ['its', 'Norwegian Fisheries Agency', 'The [[Norwegian Fisheries Agency]] closed [[its]] office in Bergen.'],
  ['a relative', 'Portugal', '[[Portugal]], [[whose]] coast is long, sent two ships.'],
  ['her country', 'Chile', 'Foreign ministers spoke of the treaty. Chilean Foreign Minister Carla Rojas said that [[her country]] would sign. [[Chile]] has waited for years.'],
  ['a company that nobody is', 'Kestrel', '[[Kestrel]]\'s revenues fell last year. She criticised the plan, and her sister agreed.'],
  ['a company by what it has further down', 'Brandtholm', '[[Brandtholm]] criticised the plan. [[Brandtholm]]\'s revenues fell. She called it a mistake, and her sister agreed.'],
  ['an office that was taken for a name', 'Dana Pike', 'Lord Chancellor [[Dana Pike]] resigned on Friday. The [[Lord Chancellor]] gave no reason.'],
  ['a dash', 'National Rescue Council', 'The main Libyan opposition group met its allies. The Libyan delegation, the [[National Rescue Council]], left early.'],
]; // biome-ignore format: an example a line reads best

describe('linking of mentions', () => {
  for (const [construction, name, marked] of EXAMPLES) {
    it(`${construction}: ${name}`, () => {
      const { text } = unmark(marked);
      assert.equal(mentionsOf(text, name), marked);
    });
  }

  it('takes no name for an actor that only says what somebody is for', () => {
    const names = actorsOf('The pro-Leeland protesters met in Bergen.').map((actor) => actor.name);
    assert.deepEqual(names, ['Bergen']);
  });

  it('takes seats of power and firms for bodies by what they do', () => {
    const typesOf = (text: string): string[] => actorsOf(text).map(({ name, type }) => `${name}: ${type}`);
    assert.deepEqual(typesOf('Downing Street declined to comment.'), ['Downing Street: organization']);
    assert.deepEqual(typesOf('Downing Street and the Élysée declined to comment.'), [
      'Downing Street: organization',
      'Élysée: organization',
    ]);
    assert.deepEqual(typesOf('Crowds stood in Downing Street.'), ['Downing Street: place']);
    assert.deepEqual(typesOf('Lorna Kettering shares fell. Lorna Kettering, which employs forty, said nothing.'), [
      'Lorna Kettering: organization',
    ]);
  });

  it('takes no capital for a person', () => {
    const marked = 'Those plans would be known to [[Beijing]], he said. He gave no date.';
    assert.equal(mentionsOf(unmark(marked).text, 'Beijing'), marked);
  });

  it('takes no prime minister for another minister', () => {
    const marked = 'Labour Minister [[Ana Ferro]] resigned on Monday. It is said that the prime minister telephoned.';
    assert.equal(mentionsOf(unmark(marked).text, 'Ana Ferro'), marked);
  });

  it('takes no port for the country', () => {
    const marked = 'The strike closed the [[Port of Kelmouth]], the largest terminal in the country, on Monday.';
    assert.equal(mentionsOf(unmark(marked).text, 'Port of Kelmouth'), marked);
  });

  it('takes nothing that has a people for an unknown person', () => {
    const namesOf = (text: string): string[] => actorsOf(text).map((actor) => actor.name);
    assert.deepEqual(namesOf('Merchants knew the old trade well. In May 1990 Quorri lent him money.'), ['Quorri']);
    assert.deepEqual(namesOf('Merchants knew the Quorrin trade well. In May 1990 Quorri lent him money.'), []);
  });

  it('takes no part of a newspaper for a person', () => {
    const names = actorsOf('She read what The Tide and Lantern wrote about him.').map((actor) => actor.name);
    assert.ok(!names.includes('Lantern'), names.join());
  });

  it('gives no body its website', () => {
    const marked = 'The hackers attacked the [[Northern Fisheries Council]] website on Monday.';
    assert.equal(mentionsOf(unmark(marked).text, 'Northern Fisheries Council'), marked);
  });

  it('keeps a father and his daughter apart', () => {
    const actors = actorsOf('Mr. Paul Reuter met Mrs. Clara Reuter on Monday. Mrs. Reuter smiled.');
    assert.deepEqual(
      actors.map((actor) => [actor.name, actor.mentions.length]),
      [
        ['Paul Reuter', 1],
        ['Clara Reuter', 2],
      ],
    );
  });

  it('makes no actor of a nationality that is an adjective', () => {
    assert.deepEqual(actorsOf('They drank French wine and read Italian poems.'), []);
  });

  it('shows what it guesses as a guess', () => {
    const actors = actorsOf('The Taliban attacked two villages on Monday. The militant group has not commented.');
    const guess = actors[0]?.mentions.find((mention) => mention.evidence === 'description');
    assert.equal(guess?.certain, false);
  });
});
