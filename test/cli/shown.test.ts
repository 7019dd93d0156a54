import assert from 'node:assert/strict';
import { FORMATS } from '../../server/src/protocol/cli/formats';
import { testFolder } from './test-folder';

/** What terminals obey: colours, titles and links in the two ways to write them, a line back, a change of direction. */
const OBEYED = [
  '\u001b[31m',
  '\u001b]8;;http://evil.example\u0007',
  '\u009b31m',
  '\u009d0;title\u009c',
  '\u0008',
  '\u007f',
  '\u202e',
  '\u2066',
];
const HOSTILE = OBEYED.join('');
const SENTENCE = 'Critics say the repair of the bridge at [the weir](http://evil.example) took too long.';
const TEXT = `The council of ${HOSTILE}Westby met in the town hall on Monday evening, and the doors were open. ${SENTENCE.replace('bridge', `${HOSTILE}bridge`)}\n`;
const NAME = `a${OBEYED.filter((one) => !one.includes('/')).join('')}.txt`;

describe('What stands in texts and in names of files', function () {
  this.timeout(60_000);
  const folder = testFolder();
  beforeEach(() => {
    folder.write(NAME, TEXT);
  });
  const byline = (...args: string[]): string => {
    const { stdout, stderr } = folder.byline(...args);
    return stdout + stderr;
  };
  const isShown = (printed: string): void => {
    assert.match(printed, /\S/);
    assert.doesNotMatch(printed, /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u, JSON.stringify(printed));
  };

  for (const format of Object.keys(FORMATS)) {
    it(`is shown and not obeyed: check --format ${format}`, () => {
      isShown(byline('check', '--reading', 'quick', '--format', format, NAME, `${HOSTILE}gone.txt`));
    });
  }
  for (const format of ['pretty', 'json', 'ndjson']) {
    it(`is shown and not obeyed: analyze --format ${format}`, () => {
      isShown(byline('analyze', '--reading', 'quick', '--format', format, NAME, `${HOSTILE}gone.txt`));
    });
  }
  for (const args of [
    ['explain', '--reading', 'quick', `${NAME}:1:20`],
    ['explain', HOSTILE],
    [`--${HOSTILE}`],
    [HOSTILE],
    ['rule', HOSTILE],
  ]) {
    it(`is shown and not obeyed: ${args[0].replace(/\P{L}/gu, '') || 'a wrong option'}`, () =>
      isShown(byline(...args)));
  }

  it('says the same in JSON as it does raw', () => {
    const [{ path }] = JSON.parse(byline('check', '--reading', 'quick', '--format', 'json', NAME));
    assert.equal(path, NAME);
  });

  it('makes no links in SARIF, whose messages may have some', () => {
    const { runs } = JSON.parse(byline('check', '--reading', 'quick', '--format', 'sarif', NAME));
    const messages = [runs[0].results[0], ...runs[0].results[0].relatedLocations].map(({ message }) => message.text);
    for (const text of messages) assert.doesNotMatch(text, /(?<!\\)\[/);
  });
});
