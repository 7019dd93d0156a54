import type { Overview } from '../overview';
import { VOICES } from '../voices';
import { inOneSentence, words } from '../words';
import type { Actions, Filter } from './actions';
import { ClaimLog } from './claim-log';
import { Speakers } from './speakers';
import { Strip } from './strip';

interface PageProps {
  readonly overview: Overview;
  readonly filter?: Filter;
  /** Offset of the cursor in the text. */
  readonly cursor?: number | undefined;
  /** Where the log is kept, in a sentence. */
  readonly kept?: string | undefined;
  readonly actions?: Actions | undefined;
}

/** Who says what in a text: in one sentence, sentence by sentence, by speaker and claim by claim. */
export function Page({ overview, filter = {}, cursor, kept, actions }: PageProps) {
  return (
    <main>
      <h1>{overview.title}</h1>
      <p class="summary">{inOneSentence(overview)}</p>
      <Legend />
      {actions && <ColoursOfText />}
      <Strip cells={overview.cells} cursor={cursor} actions={actions} />
      <Speakers overview={overview} filter={filter} actions={actions} />
      <ClaimLog overview={overview} filter={filter} kept={kept} actions={actions} />
    </main>
  );
}

function Legend() {
  return (
    <ul class="legend">
      {VOICES.map((voice) => (
        <li key={voice}>
          <span class={`swatch ${voice}`} aria-hidden="true" /> {words.voices[voice]}
        </li>
      ))}
    </ul>
  );
}

/** What the colours in the text beside the page mean, each in its own look. */
const ColoursOfText = () => (
  <p class="colours">
    {words.inTheText} <span class="source">{words.parts.source}</span>, <span class="cue">{words.parts.cue}</span>,{' '}
    <span class="content">{words.parts.content}</span>, <span class="thought">{words.parts.thought}</span>.
  </p>
);
