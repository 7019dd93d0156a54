import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { messages } from '../features/messages';
import type { ClientFeatures } from './client-features';
import type { TextSummary } from './library';

/** Milliseconds before anybody is told that work takes time. */
const DELAY = 500;

/** Runs a search through the workspace, and shows how far it is where it takes longer than a moment. */
export async function withProgress<T>(
  connection: Connection,
  client: ClientFeatures,
  work: (report: TextSummary) => Promise<T>,
): Promise<T> {
  if (!client.progress) return work(() => {});
  let progress: Promise<WorkDoneProgressReporter> | undefined;
  let how = '';
  const timer = setTimeout(() => {
    progress = connection.window.createWorkDoneProgress();
    progress.then((shown) => shown.begin(messages.readingWorkspace, undefined, how)).catch(() => {});
  }, DELAY);
  try {
    return await work((done, all) => {
      how = `${done}/${all}`;
      progress?.then((shown) => shown.report(how)).catch(() => {});
    });
  } finally {
    clearTimeout(timer);
    progress?.then((shown) => shown.done()).catch(() => {});
  }
}
