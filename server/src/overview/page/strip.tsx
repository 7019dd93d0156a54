import type { Cell } from '../overview';
import { words } from '../words';
import type { Actions } from './actions';

/** Narrower cells cannot be hit. */
const NARROWEST = 5;

interface StripProps {
  readonly cells: readonly Cell[];
  /** Offset of the cursor in the text. */
  readonly cursor: number | undefined;
  readonly actions: Actions | undefined;
}

/** A cell for each sentence, as wide as it has words. Where the page is alive, a toolbar: arrow keys walk, Enter shows the sentence. */
export function Strip({ cells, cursor, actions }: StripProps) {
  const here = cursor === undefined ? -1 : cells.findLastIndex(({ start }) => start <= cursor);
  const look = (cell: Cell, i: number) => ({
    class: `cell ${cell.voice}${cell.opensSection ? ' section' : ''}${i === here ? ' here' : ''}`,
    style: { flexBasis: `${Math.max(NARROWEST, 2 * cell.words)}px` },
    title: `${cell.text}\n${describe(cell)}`,
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
