import assert from 'node:assert/strict';
import type { SemanticTokens } from 'vscode-languageserver-protocol';
import { decodeTokens, Editor } from './editor';

/** Texts with {sources}, <cues> and [contents], as the editor colours them. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'direct speech': ['[“The bridge will open in May,”] {Mayor Ana Sule} <said>.'],
  'indirect speech': ['{Mayor Ana Sule} <said> [that the bridge would open in May].'],
  'a quotation within indirect speech': ['{The minister} <called> [the delay “a disgrace”].'],
  'phrases for verbs': [
    '<According to> {the ministry}, [prices rose by 4 percent in March].',
    '{The company} <said in a statement> [that it had sold its last mine].',
    '{Minister Jonas Falk} <told> reporters [that the talks had failed].',
  ],
  nouns: ['{His} <claim> [that the vote was stolen] was rejected by the court.'],
  'a dash and a name': ['[“We had no warning at all.”] <―> {Hanna Lind, a nurse}'],
  'a name and a colon': ['{Anna Falk}<:> [I never signed that letter and I never saw it].'],
  'turns of a transcript': [
    '{LIND}<:> [We had no warning at all, and nobody called us.]\n\n{FALK}<:> [That is not what our records show.]',
  ],
  'polls and reports': [
    '{A new poll} <found> [that most voters oppose the tunnel].',
    '{The report} <says> [that the dam was never inspected].',
  ],
  'negated speech': ['{The senator} <did not say> [whether she would run again].'],
  'questioned speech': ['{Reporters} <asked> [whether the senator would run again].'],
  'content around the cue': ['[“The water,”] {she} <said>, [“is not safe to drink.”]'],
  'content that goes on in the next sentence': [
    '[“We have paid every bill,”] {Jonas Falk} <said>. [“We will pay the next one too.”]',
  ],
  'a quotation over several paragraphs': [
    '{Ana Sule} <said:> [“We have waited for this bridge for ten years.]\n\n[“Now it is here, and we will not let it go to rust.”]',
  ],
  'press releases': ['[“Today we open a new chapter for the region.”] <–> {Commissioner Eva Brandt}'],
  'a speaker by apposition': ['{Hugh Marsh, a doctor,} <said> [the clinic had closed].'],
  'a participle that inherits its subject': [
    '{The mayor} thanked the crowd before <asking> [whether anyone had seen the fire].',
  ],
};

describe('Who says what, in colour', () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.start({ settings: { highlightAttributions: true } });
  });
  after(() => editor.stop());

  for (const [construction, examples] of Object.entries(EXAMPLES)) {
    for (const example of examples) {
      it(`${construction}: ${example.replace(/\s+/g, ' ')}`, async () => {
        const text = example.replace(/[{}<>[\]]/g, '');
        const uri = await editor.open(text);
        assert.equal(await coloured(uri, text), example);
      });
    }
  }

  async function coloured(uri: string, text: string): Promise<string> {
    const { data } = await editor.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    const lines = text.split('\n');
    for (const { line, character, length, modifiers } of decodeTokens(data).reverse()) {
      const [open, close] = ['{}', '<>', '[]'][Math.log2(modifiers)] ?? '??';
      const words = lines[line];
      const end = character + length;
      lines[line] = words.slice(0, character) + open + words.slice(character, end) + close + words.slice(end);
    }
    return lines.join('\n');
  }
});
