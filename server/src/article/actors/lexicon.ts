import type { ActorType } from '../article';

/** An actor that a project knows of. */
export interface LexiconActor {
  readonly name: string;
  readonly type: ActorType;
  /** Other names of it: "Daesh" for the Islamic State. */
  readonly aliases?: readonly string[];
}

/** What a project knows of the actors in its texts: plain data, checked before it comes here. */
export interface ActorLexicon {
  readonly actors?: readonly LexiconActor[];
  /** Names that are no actors, however they look: "Brexit". */
  readonly notActors?: readonly string[];
  /** Places that stand for an actor wherever they act: `{ "Foggy Bottom": "US State Department" }`. */
  readonly metonyms?: Readonly<Record<string, string>>;
}
