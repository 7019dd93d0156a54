import type { CueClass } from '../../english/telling';

/**
 * Whether an attribution makes its content known: somebody said so, or a paper shows it. That somebody thinks, plans, orders or hides
 * something is itself told by somebody: attribution corpora count it, an editor asks who says so.
 */
export const vouches = ({ cueClass }: { readonly cueClass: CueClass }): boolean =>
  cueClass === 'speech' || cueClass === 'document';
