import { REVIEW_STATES, type ReviewEntry } from '../../project/review';
import type { ClaimRow } from '../claims';
import type { Overview } from '../overview';
import { words } from '../words';
import { type Actions, COLUMNS, type Column, type Filter } from './actions';
import { wantedClaims } from './claim-filter';
import { Claim } from './claim-row';
import { Filters } from './filters';

interface ClaimLogProps {
  readonly overview: Overview;
  readonly filter: Filter;
  /** Where the log is kept, in a sentence. */
  readonly kept: string | undefined;
  readonly actions: Actions | undefined;
}

/** What is said and what is claimed, how far each is checked, and what was noted about it. */
export function ClaimLog({ overview: { claims, gone }, filter, kept, actions }: ClaimLogProps) {
  const shown = wantedClaims(claims, filter);
  const checked = claims.filter(({ state }) => state === 'checked').length;
  return (
    <section>
      <h2>{words.claims}</h2>
      {claims.length > 0 && (
        <p>
          <span role="status">{words.checked(checked, claims.length)}</span> {actions && kept}{' '}
          {actions && kept && (
            <button type="button" class="link" onClick={actions.choosePlace}>
              {words.choosePlace}
            </button>
          )}
        </p>
      )}
      {actions && <Filters rows={claims} shown={shown.length} filter={filter} actions={actions} />}
      {claims.length === 0 ? <p>{words.noClaims}</p> : <Table rows={shown} filter={filter} actions={actions} />}
      {gone.length > 0 && <Gone entries={gone} actions={actions} />}
    </section>
  );
}

function Table({ rows, filter, actions }: Pick<ClaimLogProps, 'filter' | 'actions'> & { rows: readonly ClaimRow[] }) {
  const onKeyDown = actions && ((event: KeyboardEvent) => press(event, rows, actions));
  return (
    <div class="log">
      <table class="claims">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Head key={column} column={column} filter={filter} actions={actions} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map((row) => (
            <Claim key={`${row.nth} ${row.text}`} row={row} actions={actions} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The title of a column; pressed, the claims are sorted by it, and pressed again the other way round. */
function Head({ column, filter, actions }: Pick<ClaimLogProps, 'filter' | 'actions'> & { column: Column }) {
  const title = words.columns[column];
  if (!actions) return <th scope="col">{title}</th>;
  const { sort, ...others } = filter;
  const isSorted = sort?.by === column;
  const next = (): Filter => {
    if (!isSorted) return { ...others, sort: { by: column, down: false } };
    return sort.down ? others : { ...others, sort: { by: column, down: true } };
  };
  return (
    <th scope="col" aria-sort={isSorted ? (sort.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="link" onClick={() => actions.setFilter(next())}>
        {title}
      </button>
    </th>
  );
}

/** Keys 1 to 4 say how far the claim of a row is checked; up and down go from row to row. Where somebody writes, keys are letters. */
function press(event: KeyboardEvent, rows: readonly ClaimRow[], actions: Actions): void {
  const { target, key } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.matches('input, textarea')) return;
  const tr = target.closest('tr');
  const row = tr && rows[[...(tr.parentElement?.children ?? [])].indexOf(tr)];
  const state = REVIEW_STATES[Number(key) - 1];
  const isMove = (key === 'ArrowDown' || key === 'ArrowUp') && !target.matches('select');
  if (!row || (state === undefined && !isMove)) return;
  event.preventDefault();
  if (state !== undefined) {
    actions.note(row, { state });
    return;
  }
  const next = key === 'ArrowDown' ? tr.nextElementSibling : tr.previousElementSibling;
  next?.querySelector('button')?.focus();
}

/** Claims that are not in the text any more, with what was noted about them: nothing that somebody wrote is lost. */
function Gone({ entries, actions }: Pick<ClaimLogProps, 'actions'> & { entries: readonly ReviewEntry[] }) {
  return (
    <>
      <h3>{words.gone}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.nth ?? 1} ${entry.claim}`}>
            {entry.claim} —{' '}
            {[words.states[entry.state ?? 'open'], entry.note, entry.evidence].filter(Boolean).join('; ')}{' '}
            {actions && (
              <button
                type="button"
                class="link"
                aria-label={words.forgetClaim(entry.claim)}
                onClick={() => actions.forget(entry)}
              >
                {words.forget}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
