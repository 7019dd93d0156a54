import assert from 'node:assert/strict';
import { createAnalysis } from '../../../../server/src/article/analyse';
import { isAddress } from '../../../../server/src/article/claims/address';
import { readPage } from '../../../../server/src/text/read-page';
import { loadModels } from '../../../../server/training/load-models';

describe('a speech written down', () => {
  const { readQuickly, analyse } = createAnalysis(loadModels());
  const judge = (text: string): boolean => {
    const reading = readQuickly(readPage(text, 'plaintext'));
    return isAddress(reading, analyse(reading).statements);
  };

  const SPEECH =
    `We have built this harbour with our own hands. The town will never forget those who carried the stones. We owe them
more than a plaque. Our children deserve a school that stands on dry ground. I promise that we shall build it. The works begin in
spring. Nobody will be left behind. We ask for your patience, and we ask for your help.`.replaceAll('\n', ' ');

  it('speaks in the first person to those who hear it', () => {
    assert.ok(judge(`Ladies and gentlemen, we meet on a good day for Westby. ${SPEECH} Thank you.`));
  });

  it('is none where nobody is spoken to: a column speaks of “us”, too', () => assert.ok(!judge(SPEECH)));

  it('is none where it is only cited', () => {
    const report = 'The mayor thanked the workers on Monday. The harbour was opened in the morning. It rained.';
    assert.ok(!judge(`${report} “Ladies and gentlemen, ${SPEECH}” ${report} ${report}`));
  });
});
