/**
 * The files with regular expressions that recheck does not find linear, and what bounds the text they are given, so that this does not matter.
 * One that takes exponential time is never right.
 */
export const BOUNDED: Readonly<Record<string, string>> = {
  'server/src/english/name-words.ts': 'a list of its own',
  'server/src/english/sectors.ts': 'a list of its own',
  'server/src/features/completion.ts': '80 letters before the cursor',
  'server/src/features/wire-credits.ts':
    'what may repeat stops at commas, and is parted by spaces that it does not hold',
  'server/src/language/genre.ts': 'blocks of 400 tokens',
  'server/src/rules/wording.ts': 'one finding, whose ends alone are trimmed',
  'server/src/text/blocks.ts': 'lines of 400 letters',
  'server/src/text/letters.ts': 'parts of 30 letters',
  'server/src/article/actors/build-actors.ts': 'a name, in which no two of the letters stand side by side',
  'server/src/article/claims/speech.ts': '80 letters behind each word',
  'server/src/english/forms.ts': '30,000 letters, of which each pattern looks at 80 at once',
  'server/src/article/outline/find-headings.ts': 'lines of 420 letters',
  'server/src/article/outline/furniture.ts': 'lines of 420 letters',
  'server/src/article/outline/head.ts': 'lines of 420 letters',
  'server/src/article/outline/heading-features.ts': 'lines of 400 letters',
  'server/src/article/outline/marked-headings.ts': 'lines of 160 letters',
  'server/src/article/outline/plain-roles.ts': 'lines of 420 letters',
  'server/src/protocol/cli/find-files.ts': 'an argument of the command line',
};
