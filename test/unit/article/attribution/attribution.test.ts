import assert from 'node:assert/strict';
import { type Attributor, createAttributor } from '../../../../server/src/article/attribution/attributor';
import { LABELS } from '../../../../server/src/article/attribution/crf';
import { createReader } from '../../../../server/src/language/reader';
import type { Reading } from '../../../../server/src/language/reading';
import { readPage } from '../../../../server/src/text/read-page';
import { loadModels } from '../../../../server/training/load-models';
import { show, strip } from './marked';

describe('attribution', () => {
  let attributor: Attributor;
  let reading: (text: string) => Reading;
  const attribute = (of: Reading, by = attributor) => by.link(of, by.read(of));
  before(() => {
    const models = loadModels(undefined, ['linking']);
    attributor = createAttributor(models);
    const reader = createReader(models);
    // a sentence alone is too short to be judged
    reading = (text) => ({ ...reader.read(readPage(text, 'plaintext')), genre: { prose: true } });
  });

  const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
    'direct speech': [
      '[“We will rebuild every house on this street,”] <said> {Mayor Ana Sule}.',
      '[“The water,”] {she} <said>, [“is not safe to drink.”]',
    ],
    'indirect speech': [
      '{Mayor Ana Sule} <said> [that the bridge would reopen in May].',
      '{Minister Jonas Falk} <told> reporters [that the talks had failed].',
      '[The water], {she} <said>, [was not safe to drink].',
    ],
    'phrases for verbs': [
      '<According to> {the ministry}, [prices rose by 4 percent in March].',
      '<According to> {Eva Brandt, a doctor}, [the clinic never closed].',
      '[Prices rose by 4 percent in March], <according to> {a report by the central bank}.',
      '{The company} <said in a statement> [that it had sold its last mine].',
    ],
    'a name and a colon': ['{Anna Falk}<:> [I never signed that letter and I never saw it].'],
    'turns of a transcript': [
      '{LIND}1<:>1 [We had no warning at all, and nobody called us.]1\n\n{FALK}2<:>2 [That is not what our records show.]2',
    ],
    'turns of an interview': [
      '{Q}1<:>1 [Who paid?]1\n\n{Lind}2<:>2 [Nobody did.]2\n\n{Q}3<:>3 [And today?]3\n\n{Lind}4<:>4 [The water rises. We wait.]4',
    ],
    'turns with asides and offices': [
      '{LIND}1 (laughing)<:>1 [We had no warning at all.]1\n\n{FALK}2, harbour master<:>2 [That is not what our records show.]2\n\n{LIND}3 (laughs)<:>3 [They would.]3',
    ],
    'turns with times': [
      '(00:00:12) {Lind}1<:>1 [Who paid?]1\n\n(00:01:02) {Otto Falk}2<:>2 [Nobody did.]2\n\n(00:01:40) {Lind}3<:>3 [And today?]3\n\n00:02:00 {Otto Falk}4<:>4 [The water rises.]4',
    ],
    'turns in bold': [
      '**{Lind}1<:>1** [Who paid?]1\n\n**{Falk}2<:>2** [Nobody did.]2\n\n**{Lind}3<:>3** [And today?]3\n\n**{Falk}4<:>4** [We wait.]4',
    ],
    'turns of numbered interviewers': [
      '{Interviewer 2}1<:>1 [Who paid?]1\n\n{Falk}2<:>2 [Nobody did.]2\n\n{Interviewer 2}3<:>3 [And today?]3\n\n{Falk}4<:>4 [We wait.]4',
    ],
    'turns of somebody without a name': [
      '{Moderator}1<:>1 [Who paid?]1\n\n{Lind}2<:>2 [Nobody did.]2\n\n{Audience member}3<:>3 [And today?]3\n\n{Lind}4<:>4 [We wait.]4',
    ],
    'turns behind dashes': [
      '{Lind}1 <–>1 [Who paid?]1\n\n{Falk}2 <–>2 [Nobody did.]2\n\n{Lind}3 <–>3 [And today?]3\n\n{Falk}4 <–>4 [We wait.]4',
    ],
    'turns over paragraphs': [
      '{LIND}1<:>1 [We had no warning at all.\n\nNobody called us.]1\n\n{FALK}2<:>2 [That is not what our records show.]2',
    ],
    'turns of names that stand once': [
      '{Holm}1<:>1 [We had no money at all.]1\n\n{Voss}2<:>2 [Who had any?]2\n\n{Holm}3<:>3 [The ministry did.]3',
      '{Moderator}1<:>1 [Who had any money?]1\n\n{Holm}2<:>2 [Nobody had any.]2',
    ],
    'questions and answers by letters': [
      '{Q.}1< >1[Did you sign the letter?]1\n\n{A.}2< >2[I never did.]2\n\n{Q.}3< >3[Who did?]3\n\n{A.}4< >4[Nobody did.]4',
    ],
    'statements that a line introduces': [
      'The council answered in writing.\n\nAnd from {Chairwoman Marta Bell}<:>\n\n[“The bridge is safe. We looked at every bolt.”]\n\nThe ministry sent nothing.',
      'Statement by {Ada Holm}1<:>1\n\n[The bridge is safe.\n\nWe looked at every bolt.]1\n\nStatement by {Otto Lind}2<:>2\n\n[There are no bolts.]2',
      "{Mayor Ada Holm}'s statement in full<:>\n\n[The bridge is safe.\n\nWe will open it on Monday.]",
    ],
    'references in brackets': ['{The inspectors} (see S/2024/55, para. 14) <reported> [that the gates had rusted].'],
    'somebody who is cited in a turn': [
      '{LIND}1<:>1 [The bridge was closed.]1 {The mayor}2 <said>2 [it was safe]2.\n\n{FALK}3<:>3 [Nobody told us that.]3',
    ],
    'what is said in a turn before somebody is cited': [
      '{LIND}1<:>1 [Whoever pays for the ink.]1 {The council}2 <told>2 surveyors [to leave out the canals]2.\n\n{FALK}3<:>3 [And nobody noticed?]3',
    ],
    'polls and reports': ['{A new poll} <found> [that most voters oppose the tunnel].'],
    'negated speech': ['{The senator} <did not say> [whether she would run again].'],
    'a speaker with an apposition': ['{Hugh Marsh, a doctor,} <said> [the clinic had closed].'],
    beliefs: ['{Lind} <believes> [the harbor will freeze this winter].'],
    accusations: ['{Sule} <has accused> [the company of hiding the results].'],
    'quotations signed with a dash': [
      '[“We had no warning at all.”] <―> {Hanna Lind, a nurse}',
      '[“Today we open a new chapter for the region.”] <–> {Commissioner Eva Brandt}',
    ],
    'what one speaker says and goes on to say': [
      '[“The gates were rusted,”]1 <said>1 {Otto Lind,}12 <adding>2 [that nobody answered his letter]2.',
      '[“It is a shame,”]1 <said>1 {Otto Lind,}12 <calling>2 [the plan a disgrace]2.',
      '[“It is late,”]1 <wrote>1 {Ida Falk}12 and <accused>2 [the mayor of lying]2.',
    ],
    'rare verbs behind a quotation': ['[“The ferry never came,”] <piped up> {Lena Frost} from the back row.'],
    'a verb that opens the sentence': ['<Said> {Marta Lind}: [“We waited for the boat all night.”]'],
    'a subject that is quoted': [
      '{Ida Lind} <was quoted as saying> [that the dam was safe].',
      'On Monday, {the harbour master} <had been quoted as saying>: [“It is over.”]',
    ],
    'a subject that is reported as saying': ['{Ida Lind} <was reported as saying> [the dam had leaked for years].'],
    'a subject that is quoted behind its words': ['[“The dam is safe,”] {Ida Lind} <was quoted as saying>.'],
    'a newspaper that quotes somebody': ['{Ida Lind} was quoted by the Westby Echo <as saying> [the dam was safe].'],
    'an answer': [
      'They <asked> {director Otto Lind} why. [“Because the money was gone, and nobody came.”]',
      '[“Why did you leave the harbour?”]1 {a reporter}1 <asked>12 {Otto Lind}2. [“Because the ice came.”]2',
      '{The reporter}1 <told>12 {Otto Lind}2 [that the boat was lost]1. [“I do not believe a word of it.”]2',
    ],
    'a subject that is spoken of': [
      '[Otto Lind] <is accused of> [stealing the harbour bell].',
      '[Otto Lind] <was told> [to leave the hall].',
    ],
    'a subject that is asked': ['{Otto Lind} <was asked> [why]. [“Because nobody came to help us.”]'],
    'what a noun introduces': [
      '<Comments by> {Otto Lind} [that his country was ready for war] angered the neighbours.',
      'The council reacted to <claims by> {Otto Lind} [that the dam was rotten].',
      'The <claim by> {Ida Falk} [that she had won] is false.',
    ],
    'gestures beside speech': ['[“We waited all night,”] <says> {Otto Lind,} pointing at the sea.'],
    'a nickname': ['{A night porter known as “Sparks”} <said> [nobody came after the fires].'],
    'a list': ['* [The power is out in four towns], {the grid operator} <says>.'],
    'the day behind a quotation': ['{Singer Ida Falk} <said> [“it was over before we woke up”] on Monday.'],
    'papers that somebody has seen': ['{Emails seen by the Westby Echo} <show> [that the mayor knew of the leak].'],
    'the second half of a quotation': ['[“The bridge is safe,”] {Ida Falk} <said>, [“but we close it at night]'],
    'an aside within a quotation': [
      '[“It will be our”]—she looked at the map—[“last crossing of the year,”] {captain Olga Falk} <said>.',
    ],
    'a paragraph that goes on quoting': [
      '[“We waited for the boat all night,”] <said> {Otto Lind}.\n\n[“Nobody came to help us, and the children slept on the stones.”]',
    ],
    'a paragraph behind two speakers': [
      '[“We waited all night,”]1 <said>1 {Otto Lind}1. [“So did we,”]2 <said>2 {Ida Falk}2.\n\n“Nobody came to help us, and the children slept on the stones.”',
    ],
    'a paragraph that announces a quotation': [
      '{Ida Falk, chair of the agency}, <wrote in reply>.\n\n[“Nora brings with her a wealth of experience and a clear head.”]',
    ],
    'a desk that announces a quotation': [
      '<From the desk of> {Otto Lind, chief analyst at a bank}.\n\n[“Knowing what these tools do to the land has become ever more important.”]',
    ],
    'a view in other words': [
      'As {union leader Otto Lind} <puts it>, [managers lied to the crew and abused their trust].',
      "In {Lind}'s <estimation> [the loss is 4 million crowns].",
    ],
    'a question of somebody else': ['“Who sank the boat?” [“The captain did,”] <said> {Otto Lind}.'],
    'a request that goes on': ['{The mayor} <asked> [Otto Lind to open the gates]. [“We have waited long enough.”]'],
    'a question that goes on': ['{The mayor} <asked> the crowd who built the bridge. [“We did.”]'],
    'quotations signed in brackets, or below': [
      '[“We had no warning at all.”] <(>{Hanna Lind, a nurse})',
      '[“We had no warning at all.”]\n<–> {Hanna Lind, a nurse}',
      '[“We had no warning at all.”]<\n>{Hanna Lind, a nurse}\n\nThe ministry sent nothing.',
    ],
    'what is no signature': ['“We had no warning at all.” (Laughter)'],
    'whom somebody tells something': [
      '{Prosecutor Ida Moe} <told> the court [Otto Lind had paid the guard].',
      '{She}1 <thanked>1 [Otto Lind]1, {who}2 <told>2 her [the ship had been saved by luck]2.',
    ],
    'offices and names': [
      '{The head of the mission, Ida Moe, and her deputy, Otto Lind,} <said> [the vote was fair].',
      "<According to> {Ida Moe's lawyer, Otto Lind}, [the contract is void].",
    ],
    'a question and who replies': ['{Moe}1 <asked>1 Lind: [“Who paid?”]1 {Lind}2 <replied>2 [that he did not know]2.'],
    'a name that signs': ['[“The dam is a mistake”] <–> {Ida Moe}'],
    'no medium': ['<Quoting>1 [her grandmother]1, {Ida Moe}2 <said>2 [that a boat forgives nothing]2.'],
    datelines: [
      'VELDT, June 3 (Nord Press) - {Mayor Ines Okoro} <warned> [that the reservoir would run dry by August].',
      'VELDT, Norvia (Nord Press) — {Mayor Ines Okoro} <said> Tuesday [that the reservoir would run dry].',
      'LUND, Sweden, May 2 (AFP) - [“We will not leave,”] <said> {Otto Lind}.',
      'NORD HARBOUR: {The river police} <have confirmed> [that the wanted captain Otto Lind is in custody].',
      'HARROW BAY (Reuters) - [Two ferries collided on Sunday], {the coastguard} <said>.',
    ],
    'a relative clause about who speaks': [
      '{The ministry, whose spokesman refused to comment,} <said> [the dam was safe].',
      '{Italy, whose southernmost islands lie close to Africa,} <has warned> [that migrants will come].',
      "{A man who claimed to be Otto Lind's brother} <said> [the house was empty].",
    ],
    'a relative clause that says something': [
      'Otto Lind, {who} <said> [the dam was safe], has resigned.',
      'The commission, {which} <has said> [that the fund is empty], meets on Monday.',
    ],
    'remarks beside an assertion': [
      'But {the coalition}1 <ruled out>1 [direct intervention for now]1, despite last week’s <comments by>2 {Defence Minister Roberta Lind}2 [that her country was preparing to counter the threat]2.',
    ],
    'a participle of its subject': [
      'On Tuesday, {the main opposition delegation} postponed its planned meeting with UN envoy Otto Falk <citing> [an escalation in violence].',
      'The talks ended on Friday, with {Lind} <citing> [health reasons].',
    ],
    'a participle that inherits its subject': [
      '{The mayor} thanked the crowd before <asking> [whether anyone had seen the fire].',
    ],
  };
  for (const [construction, examples] of Object.entries(EXAMPLES)) {
    for (const example of examples) {
      it(`${construction}: ${example}`, () => {
        const text = strip(example);
        assert.equal(show(text, attribute(reading(text)).attributions), example);
      });
    }
  }

  it('shares the source of a neighbouring cue', () => {
    const { attributions } = attribute(reading('The union denied the report and said that the strike would go on.'));
    assert.deepEqual(
      attributions.map(({ source }) => source),
      [[{ start: 0, end: 9 }], [{ start: 0, end: 9 }]],
    );
  });

  it('lets a quotation go on in the next sentence', () => {
    const text =
      'Falk said the budget was sound.\n\n“We have paid every bill,” he said. “We will pay the next one too.”';
    const { attributions, attributed } = attribute(reading(text));
    const last = attributions[attributions.length - 1];
    assert.deepEqual(
      last.content.map(({ start, end }) => text.slice(start, end)),
      ['“We have paid every bill,”', '“We will pay the next one too.”'],
    );
    assert.equal(last.kind, 'direct');
    assert.ok(attributed.every((p) => p > 0.8));
  });

  it('calls quotation within paraphrase mixed', () => {
    const text = 'The minister called the deal “a disgrace” and warned that more cuts would follow.';
    assert.deepEqual(
      attribute(reading(text)).attributions.map(({ kind }) => kind),
      ['mixed', 'indirect'],
    );
  });

  it('trusts what the text tells in its own voice less than what somebody says', () => {
    const text =
      'The river flooded two villages on Sunday. Some 300 people left their homes.\n\nSule said that help was on its way.';
    const { attributed } = attribute(reading(text));
    assert.ok(attributed[0] < attributed[2] && attributed[1] < attributed[2], String(attributed));
  });

  it('gives the same answer whatever was read before', () => {
    const text = 'Sule said that help was on its way.\n\nNobody answered the calls of the village.';
    const first = attribute(reading(text));
    attribute(reading('Falk denied it.\n\nSule said that help was on its way.'));
    assert.deepEqual(attribute(reading(text)), first);
    const fresh = createAttributor(loadModels(undefined, ['words', 'tagger', 'names', 'linking']));
    assert.deepEqual(attribute(reading(text), fresh), first);
  });

  describe('with what another reader hears', () => {
    const text = 'Sule said that help was on its way. Falk denied that it was late.';
    /** What speaks for one label in all tokens of a sentence. */
    const certainly = (label: (typeof LABELS)[number], tokens: number): Float32Array =>
      Float32Array.from({ length: tokens * LABELS.length }, (_, i) => (LABELS[i % LABELS.length] === label ? 30 : 0));
    const linked = (heard?: (sentence: number) => Float32Array | undefined) => {
      const of = reading(text);
      return attributor.link(of, attributor.read(of, heard));
    };

    it('follows him in whether somebody stands behind a sentence, sentence by sentence', () => {
      const alone = linked();
      const { attributed } = linked((sentence) => (sentence === 0 ? certainly('outside', 9) : undefined));
      assert.ok(alone.attributed[0] > 0.9 && attributed[0] < 0.1, String(attributed));
      assert.equal(attributed[1].toFixed(1), alone.attributed[1].toFixed(1));
    });

    it('goes its own way in who says what, and forgets him', () => {
      const alone = linked();
      assert.deepEqual(linked(() => certainly('outside', 9)).attributions, alone.attributions);
      assert.deepEqual(
        linked(() => undefined),
        alone,
      );
      assert.deepEqual(linked(), alone);
    });
  });

  for (const [what, text] of Object.entries({
    nothing: '',
    'a lone surrogate': '\ud800 said \udfff',
    'control characters': '\u0000\u0001 said “\u0007',
    'Windows line ends': 'Sule said no.\r\n\r\n“Never,” she said.\r\n',
    'one long paragraph': 'Sule said that the bridge was safe. '.repeat(400),
    'one long line without a sentence': 'said '.repeat(3000),
    'quotation marks only': '“”“”""\'’ '.repeat(200),
  })) {
    it(`survives ${what}`, () => {
      const { attributions, attributed } = attribute(reading(text));
      for (const { source, cue, content } of attributions) {
        for (const { start, end } of [...source, ...cue, ...content])
          assert.ok(0 <= start && start < end && end <= text.length);
      }
      for (const p of attributed) assert.ok(p >= 0 && p <= 1);
    });
  }
});
