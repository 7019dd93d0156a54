import { render } from 'preact';
import type { Overview } from '../../server/src/overview/overview';
import type { Actions } from '../../server/src/overview/page/actions';
import { Page } from '../../server/src/overview/page/page';
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
let kept = '';
let nothing = '';
let cursor: number | undefined;

const actions: Actions = {
  goTo: ({ start }) => editor.postMessage({ kind: 'goTo', start }),
  setFilter: (filter) => {
    if (filter.speaker !== state.filter?.speaker) editor.postMessage({ kind: 'light', speaker: filter.speaker });
    keep({ ...state, filter });
  },
  note: ({ text, nth }, notes) => editor.postMessage({ kind: 'note', claim: { claim: text, nth }, notes }),
  forget: ({ claim, nth = 1 }) => editor.postMessage({ kind: 'note', claim: { claim, nth }, notes: null }),
  fix: ({ asked, start }) => editor.postMessage({ kind: 'fix', start: asked?.start ?? start }),
  choosePlace: () => editor.postMessage({ kind: 'choosePlace' }),
};

/** Shows what is there. Only what differs is changed in the page, so that scroll and focus stay. */
function show(): void {
  const page = overview ? (
    <Page overview={overview} filter={state.filter ?? {}} cursor={cursor} kept={kept} actions={actions} />
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

/** Goes back to where the page was when its window was loaded again. */
let isFirst = true;
function scrollBack(): void {
  if (isFirst && state.scroll !== undefined) window.scrollTo(0, state.scroll);
  isFirst = false;
}

window.addEventListener('scroll', () => {
  state = { ...state, scroll: window.scrollY };
  editor.setState(state);
});

window.addEventListener('message', ({ data }: MessageEvent<ToView>) => {
  switch (data.kind) {
    case 'overview':
      overview = data.overview;
      kept = data.kept;
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
  if (data.kind === 'overview') scrollBack();
});

editor.postMessage({ kind: 'ready' });
editor.postMessage({ kind: 'light', speaker: state.filter?.speaker });
