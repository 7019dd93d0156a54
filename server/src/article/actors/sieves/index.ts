import { acronyms } from './acronyms';
import { aliases } from './aliases';
import { metonyms } from './metonyms';
import { ministries } from './ministries';
import { namedAppositions } from './named-appositions';
import { namedTogether } from './named-together';
import { offices } from './offices';
import { otherSpellings } from './other-spellings';
import { sameName } from './same-name';
import { sameNameAndKind } from './same-name-and-kind';
import { shorterBodies } from './shorter-bodies';
import { shorterPersons } from './shorter-persons';
import type { Sieve } from './sieve';
import { titles } from './titles';

/** Sieves in their order. Each group builds on what is found between it and the one before. */
export interface Sieves {
  /** By names alone. */
  readonly names: readonly Sieve[];
  /** Once the roles are found. */
  readonly roles: readonly Sieve[];
  /** Once pronouns and descriptions have their antecedents. */
  readonly antecedents: readonly Sieve[];
}

export const SIEVES: Sieves = {
  names: [
    sameName,
    namedTogether,
    aliases,
    namedAppositions,
    shorterPersons,
    shorterBodies,
    acronyms,
    otherSpellings,
    ministries,
    metonyms,
  ],
  roles: [titles],
  antecedents: [offices, sameNameAndKind],
};
