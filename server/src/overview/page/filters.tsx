import { REVIEW_STATES } from '../../project/review';
import { CLAIM_KINDS } from '../../rules/settings';
import type { ClaimRow } from '../claims';
import { words } from '../words';
import type { Actions, Filter } from './actions';
import { countWith } from './claim-filter';

interface FiltersProps {
  readonly rows: readonly ClaimRow[];
  readonly shown: number;
  readonly filter: Filter;
  readonly actions: Actions;
}

/** What can be looked for among the claims, each choice with how many there are. */
export function Filters({ rows, shown, filter, actions: { setFilter } }: FiltersProps) {
  const only = filter.onlyQuestions ?? false;
  return (
    <div class="filters">
      <label>
        <input
          type="search"
          placeholder={words.search}
          aria-label={words.search}
          value={filter.search ?? ''}
          onInput={({ currentTarget }) => setFilter({ ...filter, search: currentTarget.value })}
        />
      </label>
      <States rows={rows} filter={filter} setFilter={setFilter} />
      <Kinds rows={rows} filter={filter} setFilter={setFilter} />
      <label>
        <input type="checkbox" checked={only} onChange={() => setFilter({ ...filter, onlyQuestions: !only })} />{' '}
        {words.openQuestions} ({countWith(rows, filter, { onlyQuestions: true })})
      </label>
      <span role="status">{words.shown(shown, rows.length)}</span>
    </div>
  );
}

type ChoiceProps = Pick<FiltersProps, 'rows' | 'filter'> & Pick<Actions, 'setFilter'>;

function States({ rows, filter, setFilter }: ChoiceProps) {
  const { state: chosen, ...others } = filter;
  return (
    <fieldset class="states" aria-label={words.columns.state}>
      <button type="button" class="link" aria-pressed={chosen === undefined} onClick={() => setFilter(others)}>
        {words.all} {countWith(rows, others, {})}
      </button>
      {REVIEW_STATES.map((state) => (
        <button
          key={state}
          type="button"
          class="link"
          aria-pressed={chosen === state}
          onClick={() => setFilter({ ...others, state })}
        >
          {words.states[state]} {countWith(rows, others, { state })}
        </button>
      ))}
    </fieldset>
  );
}

function Kinds({ rows, filter, setFilter }: ChoiceProps) {
  const { kind: chosen, ...others } = filter;
  const choose = (value: string): void => {
    const kind = CLAIM_KINDS.find((one) => one === value);
    setFilter(kind ? { ...others, kind } : others);
  };
  return (
    <select
      aria-label={words.columns.kind}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">
        {words.anyKind} ({countWith(rows, others, {})})
      </option>
      {CLAIM_KINDS.filter((kind) => kind === chosen || rows.some((row) => row.kind === kind)).map((kind) => (
        <option key={kind} value={kind}>
          {words.kind(kind)} ({countWith(rows, others, { kind })})
        </option>
      ))}
    </select>
  );
}
