import type { Cell, ClaimRow, Overview, SpeakerRow } from '../overview';
import { VOICES } from '../voices';
import { inOneSentence, shareOfTopThree, words } from '../words';

/** Which claims are shown. */
export interface Filter {
  /** Only those of this speaker, by its key. */
  readonly speaker?: string;
  readonly onlyQuestions?: boolean;
  /** All speakers, not only those who speak most. */
  readonly allSpeakers?: boolean;
  /** Only those with these words. */
  readonly search?: string;
}

/** What a reader can do with the page where it is alive; a page on paper does nothing. */
export interface Actions {
  /** Shows a place of the text. */
  readonly goTo: (place: { readonly start: number; readonly end: number }) => void;
  readonly setFilter: (filter: Filter) => void;
}

interface Props {
  readonly overview: Overview;
  readonly filter?: Filter;
  /** Offset of the cursor in the text. */
  readonly cursor?: number | undefined;
  readonly actions?: Actions | undefined;
}

/** Who says what in a text: in one sentence, sentence by sentence, by speaker and claim by claim. */
export function Page({ overview, filter = {}, cursor, actions }: Props) {
  return (
    <main>
      <h1>{overview.title}</h1>
      <p class="summary">{inOneSentence(overview)}</p>
      <Legend />
      <Strip cells={overview.cells} cursor={cursor} actions={actions} />
      <Speakers overview={overview} filter={filter} actions={actions} />
      <Claims rows={overview.claims} filter={filter} actions={actions} />
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

/** Narrower cells cannot be hit. */
const NARROWEST = 5;

/** A cell for each sentence, as wide as it has words. Where the page is alive, a toolbar: arrow keys walk, Enter shows the sentence. */
function Strip({ cells, cursor, actions }: Pick<Props, 'cursor' | 'actions'> & { readonly cells: readonly Cell[] }) {
  const here = cursor === undefined ? -1 : cells.findLastIndex(({ start }) => start <= cursor);
  const look = (cell: Cell, i: number) => ({
    class: `cell ${cell.voice}${cell.opensSection ? ' section' : ''}${i === here ? ' here' : ''}`,
    style: { flexBasis: `${Math.max(NARROWEST, 2 * cell.words)}px` },
    title: describe(cell),
  });
  if (!actions) {
    return (
      <div class="strip" role="img" aria-label={words.strip}>
        {cells.map((cell, i) => (
          <span key={cell.start} {...look(cell, i)}>
            <Dot cell={cell} />
          </span>
        ))}
      </div>
    );
  }
  return (
    <div class="strip" role="toolbar" aria-label={words.strip} onKeyDown={walk}>
      {cells.map((cell, i) => (
        <button
          key={cell.start}
          type="button"
          {...look(cell, i)}
          aria-label={describe(cell)}
          tabIndex={i === Math.max(0, here) ? 0 : -1}
          onClick={() => actions.goTo(cell)}
        >
          <Dot cell={cell} />
        </button>
      ))}
    </div>
  );
}

const Dot = ({ cell }: { readonly cell: Cell }) =>
  cell.question === undefined ? null : <span class="dot" aria-hidden="true" />;

const describe = ({ line, voice, question }: Cell): string =>
  `${words.line(line)}: ${words.voices[voice]}${question === undefined ? '' : `. ${question}`}`;

/** Arrow keys walk the cells, as in any toolbar (WAI-ARIA Authoring Practices); Enter is the button's own. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const next = step > 0 ? event.target.nextElementSibling : event.target.previousElementSibling;
  if (next instanceof HTMLElement) next.focus();
  event.preventDefault();
}

/** Whoever speaks less is shown when asked for, where the page is alive. */
const FIRST_SPEAKERS = 6;

function Speakers({ overview, filter, actions }: Pick<Props, 'overview' | 'actions'> & { readonly filter: Filter }) {
  const { speakers } = overview;
  if (speakers.length === 0) return null;
  const most = Math.max(1, ...speakers.map(said));
  const share = shareOfTopThree(overview);
  const all = !actions || filter.allSpeakers || speakers.length <= FIRST_SPEAKERS + 1;
  const shown = all ? speakers : speakers.slice(0, FIRST_SPEAKERS);
  const { name, role, times, direct, indirect } = words.speakerColumns;
  return (
    <section>
      <h2>{words.speakers}</h2>
      {share === undefined ? null : <p>{words.topThree(share)}</p>}
      <table class="speakers">
        <thead>
          <tr>
            {[name, role, times, direct, indirect].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Who row={row} filter={filter} actions={actions} />
              </th>
              <td>{row.role ?? (row.type && words.types[row.type])}</td>
              <td class="number">{row.sayings}</td>
              <td class="number">{row.direct}</td>
              <td class="number">{row.indirect}</td>
              <td class="bars" aria-hidden="true">
                <span class={`bar ${row.voice}`} style={{ width: `${(100 * row.direct) / most}%` }} />
                <span class={`bar ${row.voice} pale`} style={{ width: `${(100 * row.indirect) / most}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {actions && !all && (
        <button type="button" class="link" onClick={() => actions.setFilter({ ...filter, allSpeakers: true })}>
          {words.moreSpeakers(speakers.length - shown.length)}
        </button>
      )}
    </section>
  );
}

const said = ({ direct, indirect }: SpeakerRow): number => direct + indirect;

/** A speaker's name; pressed, only what it says is shown. */
function Who({ row, filter, actions }: Pick<Props, 'actions'> & { readonly row: SpeakerRow; readonly filter: Filter }) {
  const name = row.name || words.nobody;
  if (!actions) return <>{name}</>;
  const isChosen = filter.speaker === row.key;
  const { speaker: _, ...others } = filter;
  const toggle = (): void => actions.setFilter(isChosen ? others : { ...others, speaker: row.key });
  return (
    <button type="button" class="link" aria-pressed={isChosen} onClick={toggle}>
      {name}
    </button>
  );
}

function Claims({
  rows,
  filter,
  actions,
}: Pick<Props, 'actions'> & { readonly rows: readonly ClaimRow[]; readonly filter: Filter }) {
  const shown = rows.filter((row) => isWanted(row, filter));
  const { line, claim, who, how, kind, question } = words.columns;
  return (
    <section>
      <h2>{words.claims}</h2>
      {actions && <Filters filter={filter} shown={shown.length} of={rows.length} actions={actions} />}
      {rows.length === 0 ? (
        <p>{words.noClaims}</p>
      ) : (
        <table class="claims">
          <thead>
            <tr>
              {[line, claim, who, how, kind, question].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Claim key={`${row.start}:${row.rule ?? row.speaker}`} row={row} actions={actions} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Claim({ row, actions }: Pick<Props, 'actions'> & { readonly row: ClaimRow }) {
  return (
    <tr>
      <td class="number">
        {actions ? (
          <button type="button" class="link" aria-label={words.line(row.line)} onClick={() => actions.goTo(row)}>
            {row.line}
          </button>
        ) : (
          row.line
        )}
      </td>
      <td>{row.text}</td>
      <td>{row.who === undefined ? '' : row.who || words.nobody}</td>
      <td>{words.manners[row.manner]}</td>
      <td>{row.kind && words.kind(row.kind)}</td>
      <td class={row.question === undefined ? '' : 'question'}>{row.question}</td>
    </tr>
  );
}

function Filters({
  filter,
  shown,
  of,
  actions,
}: {
  readonly filter: Filter;
  readonly shown: number;
  readonly of: number;
  readonly actions: Actions;
}) {
  const { setFilter } = actions;
  const only = filter.onlyQuestions ?? false;
  return (
    <p class="filters">
      <label>
        <input
          type="search"
          placeholder={words.search}
          aria-label={words.search}
          value={filter.search ?? ''}
          onInput={({ currentTarget }) => setFilter({ ...filter, search: currentTarget.value })}
        />
      </label>
      <label>
        <input type="checkbox" checked={only} onChange={() => setFilter({ ...filter, onlyQuestions: !only })} />{' '}
        {words.openQuestions}
      </label>
      <span role="status">{words.shown(shown, of)}</span>
    </p>
  );
}

/** Whether a claim passes the filter. */
export function isWanted(row: ClaimRow, { speaker, onlyQuestions = false, search = '' }: Filter): boolean {
  if (speaker !== undefined && row.speaker !== speaker) return false;
  if (onlyQuestions && row.question === undefined) return false;
  const wanted = search.trim().toLowerCase();
  return `${row.text} ${row.who ?? ''} ${row.question ?? ''}`.toLowerCase().includes(wanted);
}
