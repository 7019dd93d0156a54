import assert from 'node:assert/strict';
import { createAnalyser } from '../../../server/src/article/analyse';
import { RULES } from '../../../server/src/rules';
import { DEFAULT_RULE_SETTINGS } from '../../../server/src/rules/settings';
import { loadModels } from '../../../server/training/load-models';
import { mark, unmark } from '../markers';

/** A mark in square brackets is part of the text, not of the example's markers. */
const hideMark = (text: string): string => text.replace(/\[(attribution needed)\]/g, '⟦$1⟧');
const showMark = (text: string): string => text.replace(/⟦(.*?)⟧/g, '[$1]');

describe('the examples of the rules', () => {
  const analyse = createAnalyser(loadModels());
  for (const { meta, check } of RULES) {
    const found = (marked: string): string => {
      const { text } = unmark(hideMark(marked));
      return showMark(mark(text, check(analyse(showMark(text)), DEFAULT_RULE_SETTINGS)));
    };
    it(`${meta.name} finds what is bad`, () => assert.equal(found(meta.bad), meta.bad));
    it(`${meta.name} lets pass what is good`, () => assert.equal(found(meta.good), meta.good));
  }
});
