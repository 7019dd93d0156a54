import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../article/article';
import type { Form } from '../article/forms';
import type { Wanted } from './analyst';
import type { Context, Contexts } from './contexts';
import type { QuietReason } from './own-messages';
import type { SetAside } from './set-aside';
import type { Settings } from './settings';

/** A version of an open document. */
interface Version {
  readonly document: TextDocument;
  /** Counts the changes of all documents. */
  readonly edits: number;
  readonly form?: Form | undefined;
}

/** What of a document is to be read, and how: nothing where it is switched off, set aside or too long. */
export function wantedOf(
  { document, edits, form }: Version,
  context: Context,
  contexts: Contexts,
  setAside: SetAside,
): Wanted {
  const { settings, project } = context;
  const { uri, languageId } = document;
  const markup = languageId === 'markdown' ? 'markdown' : 'plaintext';
  const text = document.getText();
  const known = { uri, version: edits, markup, project, form: form ?? contexts.formOf(uri, settings) } as const;
  if (!settings.enable || setAside.has(uri) || isTooLarge(text, settings))
    return { ...known, text: '', reading: 'quick' };
  // Nobody sees claims where findings are switched off: they are not worth a second reading.
  const isQuiet = !contexts.wants(uri, context) || (markup === 'markdown' && !settings.markdownFindings);
  return { ...known, text, reading: isQuiet ? 'quick' : (project?.config.reading ?? settings.reading) };
}

/** The article on a document: it says so where that was too large to be read. */
export function articleOn(document: TextDocument, article: Article, settings: Settings): Article {
  if (!settings.enable || !isTooLarge(document.getText(), settings)) return article;
  return { ...article, genre: { prose: false, reason: 'too-large' } };
}

/** Why nothing is found in a document, if not because there is nothing to find. */
export function quietReason({ genre, page }: Article, settings: Settings): QuietReason | undefined {
  if (!settings.enable) return 'disabled';
  if (!genre.prose) return genre.reason;
  return page.markup === 'markdown' && !settings.markdownFindings ? 'markdown' : undefined;
}

const isTooLarge = (text: string, { maxFileSize }: Settings): boolean => text.length > maxFileSize;
