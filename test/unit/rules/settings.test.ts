import assert from 'node:assert/strict';
import { readProjectConfig } from '../../../server/src/project/config';
import { RULES } from '../../../server/src/rules';
import { DEFAULT_RULE_SETTINGS, readRuleSettings, severityOf } from '../../../server/src/rules/settings';

const claim = RULES.find(({ meta }) => meta.kinds)!.meta;
const NAMES = RULES.map(({ meta }) => meta.name);

describe('severity of a finding', () => {
  const set = (value: unknown) => readRuleSettings(value);

  it('is the kind’s own by default', () => {
    assert.equal(severityOf(claim, DEFAULT_RULE_SETTINGS, 'accusation'), 'warning');
    assert.equal(severityOf(claim, DEFAULT_RULE_SETTINGS, 'figure'), 'information');
  });
  it('is what the user says of the rule', () => {
    assert.equal(severityOf(claim, set({ 'unattributed-claim': 'hint' }), 'accusation'), 'hint');
  });
  it('is rather what the user says of the kind', () => {
    const settings = set({ 'unattributed-claim': 'hint', kinds: { accusation: 'error' } });
    assert.equal(severityOf(claim, settings, 'accusation'), 'error');
    assert.equal(severityOf(claim, settings, 'figure'), 'hint');
  });
  it('stays low where the rule lowered it', () => {
    assert.equal(severityOf(claim, set({ kinds: { figure: 'error' } }), 'figure', 'hint'), 'hint');
    assert.equal(severityOf(claim, set({ kinds: { figure: 'off' } }), 'figure', 'hint'), 'off');
  });
  it('takes no notice of what is no severity', () => {
    assert.deepEqual(set({ 'vague-source': 'loud', kinds: { figure: 3 } }), DEFAULT_RULE_SETTINGS);
  });
  it('adds up word lists of several levels', () => {
    const lists = readRuleSettings({ extraCues: ['quips'] }, set({ extraCues: ['opines'] }));
    assert.deepEqual(lists.extraCues, ['opines', 'quips']);
  });
});

describe('a project file', () => {
  const read = (text: string) => readProjectConfig(text, NAMES);
  const problemsOf = (text: string) => read(text).problems.map(({ at, message }) => `${at}: ${message}`);

  it('may have comments and trailing commas', () => {
    const { config, problems } = read(`{
      // quiet on figures
      "rules": { "vague-source": "hint", "kinds": { "figure": "off" }, },
      "exclude": ["drafts/**"],
    }`);
    assert.deepEqual(problems, []);
    assert.deepEqual(config.rules, { 'vague-source': 'hint', kinds: { figure: 'off' } });
    assert.deepEqual(config.exclude, ['drafts/**']);
  });

  it('tells what is wrong, and where', () => {
    const problems = problemsOf(
      '{ "rules": { "vague-sources": "off", "late-speaker": "loud" }, "include": "x", "colour": 1 }',
    );
    assert.deepEqual(problems.map((line) => line.split(':')[0]).sort(), [
      'colour',
      'include',
      'rules.late-speaker',
      'rules.vague-sources',
    ]);
  });

  it('counts for the rest when a part is wrong', () => {
    assert.deepEqual(read('{ "rules": { "late-speaker": "loud", "vague-source": "off" } }').config.rules, {
      'vague-source': 'off',
    });
  });

  for (const text of ['', '[]', 'null', '{', '{"rules": 3, "ignored": {}}', '{"ignored": [{"rule": "x"}]}', '\ud800']) {
    it(`never throws: ${JSON.stringify(text)}`, () => assert.notEqual(problemsOf(text).length, 0));
  }
});
