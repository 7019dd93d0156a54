import assert from 'node:assert/strict';
import { createAnalyser } from '../../../server/src/article/analyse';
import { check } from '../../../server/src/rules';
import { loadModels } from '../../../server/training/load-models';

describe('how a question is put', () => {
  const analyse = createAnalyser(loadModels());
  const SCENE = 'The council of Westby met in the town hall on Monday.';

  const EXAMPLES: readonly (readonly [text: string, message: string])[] = [
    ['Critics say the repair took too long.', 'Who exactly? “Critics say” names nobody.'],
    ['The dam is widely regarded as a mistake.', 'According to whom? “is widely regarded as” does not say.'],
    ['Few doubt that the mayor will go.', 'According to whom? “Few doubt” does not say.'],
    ['Calls are growing for the mayor to resign.', 'According to whom? “Calls are growing” does not say.'],
    ['A recent study found that nurses sleep badly.', 'Whose? “A recent study found” does not say.'],
    [
      'Sources close to the board said the decision fell in March.',
      'Who is it? “Sources close to”: the reader is told neither the name nor why it is withheld.',
    ],
  ];
  for (const [text, message] of EXAMPLES)
    it(text, () =>
      assert.deepEqual(
        check(analyse(`${SCENE}\n\n${text}`)).map((one) => one.message),
        [message],
      ),
    );
});
