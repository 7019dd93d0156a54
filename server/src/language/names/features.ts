import { templateHash } from '../../learning/hash';
import type { Feature } from '../../learning/template';
import { TAG_COLUMNS, type TagColumn } from '../tagger';
import { NAME_LABELS } from './labels';

/** How a word is used anywhere in the text; each is a column that is 1 or 0. Only capitalised words have them. */
export const CONTEXT_COLUMNS = [
  'afterTitle',
  'afterPreposition',
  'beforeSaying',
  'afterThe',
  'afterGivenName',
  'endsInOrganization',
  'endsInPlace',
  'beforeCountry',
  'beforePossessive',
  'afterBy',
  'neverFirst',
  'neverLast',
] as const;

/** Columns of the lists, in the order of the bits of `Listed`: 1 of a small word, 2 of a capitalised one. */
export const LIST_COLUMNS = [
  'country',
  'demonym',
  'capitalCity',
  'region',
  'female',
  'male',
  'organizationWord',
  'placeWord',
  'titleWord',
  'timeWord',
] as const;

/** Columns that only the finder of names needs. */
export const NAME_COLUMNS = [
  ...CONTEXT_COLUMNS,
  ...LIST_COLUMNS,
  /** All bits of the lists together. */
  'lists',
  /** Of a capitalised word: how often it is capitalised where it need not be, and whether it is ever small. */
  'seen',
  /** Some contexts together. */
  'contexts',
  'moreContexts',
  /** The run of capitalised words that the token stands in: what it begins and ends with, its length, what is around it. */
  'runFirst',
  'runLast',
  'runLength',
  'runPlace',
  'runStart',
  'runEnd',
  'runBefore',
  'runAfter',
  'runLists',
  'runFirstCluster',
  'runLastCluster',
  'runBeforeCluster',
  'runAfterCluster',
  'runAll',
  /** Where the annotated text is from: corpora differ in what they call a name. Newswire wherever it is not training. */
  'corpus',
] as const;

export type NameColumn = (typeof NAME_COLUMNS)[number] | TagColumn;

/** All columns that the language layer's grid has besides those of forms. */
export const EXTRA_COLUMNS = [...TAG_COLUMNS, ...NAME_COLUMNS] as const;

/** Values of `corpus`. */
export enum Corpus {
  Newswire = 1,
  Gum = 2,
  Wikipedia = 3,
}

const neighbours = (column: string): Feature[] => [-2, -1, 0, 1, 2].map((at) => `${column}[${at}]`);

/** What the finder of names looks at. */
export const NAME_FEATURES: readonly Feature[] = [
  'capital[0]',
  'word[0]',
  ...neighbours('lower'),
  'lower[-1] lower[0]',
  'lower[0] lower[1]',
  'shape[0] first[0] titled[0]',
  'shape[-1] shape[0]',
  'shape[0] shape[1]',
  'shape[-1] shape[0] shape[1]',
  'prefix2[0]',
  'prefix3[0]',
  'prefix4[0]',
  'suffix2[0]',
  'suffix3[0]',
  'suffix4[0]',
  'suffix3[-1]',
  'suffix3[1]',
  'big[0] lower[-1] shape[0]',
  'big[0] lower[1] shape[0]',
  'big[0] lower[-2] lower[-1]',
  'big[0] lower[1] lower[2]',
  'lists[0] capital[0]',
  'lists[-1] capital[0]',
  'lists[1] capital[0]',
  ...LIST_COLUMNS.map((column) => `${column}[0]`),
  'seen[0] first[0] titled[0]',
  'kind[0] capital[0]',
  'kind[-1] capital[-1]',
  'kind[1] capital[1]',
  'kind[-1] kind[0] capital[0]',
  'kind[0] kind[1] capital[0]',
  'middle[0] capital[0]',
  'fine[0] capital[0]',
  'unknown[0]',
  'middle[-1]',
  'fine[-1]',
  'middle[-1] shape[0]',
  'middle[1]',
  'fine[1]',
  'middle[1] shape[0]',
  'middle[-2]',
  'middle[2]',
  'middle[-1] middle[1]',
  'runFirst[0] runPlace[0]',
  'runLast[0]',
  'runLength[0] runStart[0]',
  'runBefore[0] runStart[0]',
  'runAfter[0] runEnd[0]',
  'runLists[0] runPlace[0]',
  'runFirstCluster[0] runPlace[0]',
  'runLastCluster[0]',
  'runBeforeCluster[0] runStart[0]',
  'runAfterCluster[0] runEnd[0]',
  'runAll[0] runPlace[0]',
  ...CONTEXT_COLUMNS.map((column) => `${column}[0] first[0] titled[0]`),
  'contexts[0]',
  'moreContexts[0]',
  'corpus[0]',
  'corpus[0] shape[0]',
  'corpus[0] big[0] lower[0]',
  'corpus[0] big[0] lower[-1]',
  'corpus[0] runLast[0]',
];

export const NAMES_EXPECTATION = {
  name: 'names',
  template: templateHash(NAME_FEATURES),
  labels: NAME_LABELS,
} as const;
