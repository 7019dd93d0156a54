import type { Overview } from '../../server/src/overview/overview';
import type { Filter } from '../../server/src/overview/page/page';

/** What the extension tells the report's view. */
export type ToView =
  | { readonly kind: 'overview'; readonly uri: string; readonly overview: Overview }
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'cursor'; readonly cursor: number | undefined };

/** What the view asks of the extension. */
export type FromView = { readonly kind: 'ready' } | { readonly kind: 'goTo'; readonly start: number };

/** What VS Code keeps of the view when its window is loaded again. */
export interface ViewState {
  /** The document that it shows. */
  readonly uri?: string;
  readonly filter?: Filter;
}
