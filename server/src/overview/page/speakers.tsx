import type { Overview, SpeakerRow } from '../overview';
import { shareOfTopThree, words } from '../words';
import type { Actions, Filter } from './actions';

/** Whoever speaks less is shown when asked for, where the page is alive. */
const FIRST_SPEAKERS = 6;

interface SpeakersProps {
  readonly overview: Overview;
  readonly filter: Filter;
  readonly actions: Actions | undefined;
}

/** A row for whoever speaks, with its words as bars. */
export function Speakers({ overview, filter, actions }: SpeakersProps) {
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
function Who({ row, filter, actions }: Pick<SpeakersProps, 'filter' | 'actions'> & { readonly row: SpeakerRow }) {
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
