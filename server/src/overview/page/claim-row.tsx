import { useState } from 'preact/hooks';
import { isReviewState, REVIEW_STATES } from '../../project/review';
import { type ClaimRow, isAsked } from '../claims';
import { words } from '../words';
import type { Actions } from './actions';

interface RowProps {
  readonly row: ClaimRow;
  readonly actions: Actions;
}

/** A claim of the log. On a page that is not alive it says the same in words. */
export function Claim({ row, actions }: { readonly row: ClaimRow; readonly actions: Actions | undefined }) {
  return (
    <tr>
      <td class="number line">{actions ? <Line row={row} actions={actions} /> : row.line}</td>
      <td class="claim">
        {row.text}
        {row.was && <small>{words.was(row.was.claim)}</small>}
      </td>
      <td class="who">{row.who === undefined ? '' : row.who || words.nobody}</td>
      <td class="how">{words.manners[row.manner]}</td>
      <td class="kind">{row.kind && words.kind(row.kind)}</td>
      <td class="asked">
        {row.question && <span class={isAsked(row) ? 'question' : ''}>{row.question}</span>}
        {actions && isAsked(row) && <Fix row={row} actions={actions} />}
      </td>
      <td class="state">{actions ? <State row={row} actions={actions} /> : words.states[row.state]}</td>
      <td class="note">{actions ? <Text row={row} part="note" actions={actions} /> : row.note}</td>
      <td class="evidence">
        {actions && <Text row={row} part="evidence" actions={actions} />}
        <Link to={row.evidence} isAlive={actions !== undefined} />
      </td>
      <td class="date">{row.date}</td>
    </tr>
  );
}

const Line = ({ row, actions }: RowProps) => (
  <button
    type="button"
    class="link"
    aria-label={words.line(row.line)}
    aria-keyshortcuts="1 2 3 4"
    onClick={() => actions.goTo(row.asked ?? row)}
  >
    {row.line}
  </button>
);

const Fix = ({ row, actions }: RowProps) => (
  <button type="button" class="link fix" aria-label={words.fixLine(row.line)} onClick={() => actions.fix(row)}>
    {words.fix}
  </button>
);

const State = ({ row, actions }: RowProps) => (
  <select
    aria-label={words.stateOf(row.line)}
    value={row.state}
    onChange={({ currentTarget }) => {
      const { value } = currentTarget;
      if (isReviewState(value)) actions.note(row, { state: value });
    }}
  >
    {REVIEW_STATES.map((state) => (
      <option key={state} value={state}>
        {words.states[state]}
      </option>
    ))}
  </select>
);

/** What somebody writes about a claim. It is kept when the writer leaves it; while he writes, nothing that comes from elsewhere disturbs him. */
function Text({ row, part, actions }: RowProps & { readonly part: 'note' | 'evidence' }) {
  const kept = row[part] ?? '';
  const [draft, setDraft] = useState<string>();
  const keep = (): void => {
    if (draft !== undefined && draft.trim() !== kept) actions.note(row, { [part]: draft.trim() });
    setDraft(undefined);
  };
  return (
    <textarea
      rows={1}
      placeholder={words.columns[part]}
      aria-label={words.partOf(part, row.line)}
      value={draft ?? kept}
      onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={keep}
    />
  );
}

/** Evidence on the web can be opened; of all else the words are shown, where they are not in a field already. */
function Link({ to, isAlive }: { readonly to: string | undefined; readonly isAlive: boolean }) {
  if (to === undefined || !/^https?:\/\/\S+$/.test(to)) return isAlive ? null : <span>{to}</span>;
  return (
    <a href={to} rel="noreferrer">
      {isAlive ? words.openEvidence : to}
    </a>
  );
}
