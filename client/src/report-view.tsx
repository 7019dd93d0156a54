import { render } from 'preact';
import type { Overview } from '../../server/src/overview/overview';
import { type Actions, type Filter, Page } from '../../server/src/overview/page/page';
import type { FromView, ToView, ViewState } from './report-messages';

/** What VS Code gives the script of a webview. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromView): void;
  getState(): ViewState | undefined;
  setState(state: ViewState): void;
};

const editor = acquireVsCodeApi();
let state: ViewState = editor.getState() ?? {};
let overview: Overview | undefined;
let nothing = '';
let cursor: number | undefined;

const actions: Actions = {
  goTo: ({ start }) => editor.postMessage({ kind: 'goTo', start }),
  setFilter: (filter: Filter) => keep({ ...state, filter }),
};

/** Shows what is there. Only what differs is changed in the page, so that scroll and focus stay. */
function show(): void {
  const page = overview ? (
    <Page overview={overview} filter={state.filter ?? {}} cursor={cursor} actions={actions} />
  ) : (
    <p>{nothing}</p>
  );
  render(page, document.body);
}

function keep(next: ViewState): void {
  state = next;
  editor.setState(state);
  show();
}

window.addEventListener('message', ({ data }: MessageEvent<ToView>) => {
  switch (data.kind) {
    case 'overview':
      overview = data.overview;
      // Another text has other speakers.
      if (state.uri !== data.uri) keep({ uri: data.uri });
      break;
    case 'nothing':
      overview = undefined;
      nothing = data.why;
      break;
    case 'cursor':
      cursor = data.cursor;
      break;
  }
  show();
});

editor.postMessage({ kind: 'ready' });
