import type { Overview } from '../../server/src/overview/overview';
import type { Filter } from '../../server/src/overview/page/actions';
import type { ReviewParams } from '../../server/src/protocol/own-messages';

/** What the extension tells the report's view. */
export type ToView =
  | {
      readonly kind: 'overview';
      readonly uri: string;
      readonly overview: Overview;
      /** Where the claim log is kept, in a sentence. */
      readonly kept: string;
    }
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'cursor'; readonly cursor: number | undefined };

/** What the view asks of the extension. */
export type FromView =
  | { readonly kind: 'ready' }
  | { readonly kind: 'goTo'; readonly start: number }
  | { readonly kind: 'fix'; readonly start: number }
  | ({ readonly kind: 'note' } & Pick<ReviewParams, 'claim' | 'notes'>)
  /** What a speaker says, by its key, lights up in the text; nothing, where there is none. */
  | { readonly kind: 'light'; readonly speaker: string | undefined }
  | { readonly kind: 'choosePlace' };

/** What VS Code keeps of the view when its window is loaded again. */
export interface ViewState {
  /** The document that it shows. */
  readonly uri?: string;
  readonly filter?: Filter;
  /** How far it is scrolled down, in pixels. */
  readonly scroll?: number;
}
