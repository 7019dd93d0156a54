import assert from 'node:assert/strict';
import { createAnalyser } from '../../../server/src/article/analyse';
import { check, RULES } from '../../../server/src/rules';
import { DEFAULT_RULE_SETTINGS } from '../../../server/src/rules/settings';
import { loadModels } from '../../../server/training/load-models';
import { mark, unmark } from '../markers';

/** A mark of an editor is part of the text, not of the example's markers. */
const hide = (marked: string): string => marked.replace(/\[\[\[(.*?)\]\]\]/g, '[[⟦$1⟧]]');
const show = (text: string): string => text.replace(/⟦(.*?)⟧/g, '[$1]');

describe('the examples of the rules', () => {
  const analyse = createAnalyser(loadModels());
  /** The text with the findings of one rule marked, or of all rules but one. */
  const found = (marked: string, name: string, others: boolean): string => {
    const { text } = unmark(hide(marked));
    const settings = { ...DEFAULT_RULE_SETTINGS, rules: others ? { [name]: 'off' as const } : {} };
    const findings = check(analyse(show(text)), settings);
    return mark(show(text), others ? findings : findings.filter(({ rule }) => rule === name));
  };

  for (const { meta } of RULES) {
    for (const example of meta.examples.found)
      it(`${meta.name} finds: ${example.slice(0, 60)}`, () => assert.equal(found(example, meta.name, false), example));
    for (const example of meta.examples.fine)
      it(`${meta.name} lets pass: ${example.slice(0, 60)}`, () =>
        assert.equal(found(example, meta.name, false), example));
    it(`${meta.name} is missed where it is off`, () =>
      assert.ok(meta.examples.found.some((example) => found(example, meta.name, true) !== example)));
  }
});
