import { actors } from './actors';
import { attributions } from './attributions';
import { claims } from './claims';
import type { Table } from './row';
import { sentences } from './sentences';

/** Every table, by the name that the command line has for it. */
export const FLAT_TABLES = { attributions, actors, claims, sentences } satisfies Record<string, Table>;

export type TableName = keyof typeof FLAT_TABLES;
