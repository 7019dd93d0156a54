import { ARTICLES, CLOSES_APPOSITION, COPULAS, HAVE } from '../../../english/function-words';
import { sameSentence, TAG, type TokenView } from '../../../language/token-view';
import type { MentionEvidence } from '../../article';
import type { Cluster } from '../cluster';
import type { Mention, NameAt, NominalMention } from '../mentions/mention';
import type { Partition } from '../partition';

/** What a description was found to mean, and why. */
export interface Description {
  readonly cluster: Cluster;
  /** The kind of phrase that told. */
  readonly by: string;
  readonly evidence: MentionEvidence;
  readonly certain: boolean;
}

const closes = (word: string): boolean => CLOSES_APPOSITION.has(word) || /^[,.;:)—–]$/.test(word);

/**
 * "Oslo is a port", "she was the founder": what is said to be a phrase means the same. Nobody is what he is not, and
 * "the head of Oslo is a sailor" speaks of the head.
 * @param mentionAt the pronoun that stands at a token
 */
export function findPredicate(
  view: TokenView,
  phrase: NominalMention,
  nameAt: NameAt,
  partition: Partition,
  mentionAt: (token: number) => Mention | undefined,
): Description | null {
  const { lower, tag } = view;
  const { determiner } = phrase.nominal;
  if (!ARTICLES.has(determiner) || phrase.kind === 'thing') return null;
  let verb = phrase.firstToken - 1;
  if (tag[verb] === TAG.ADV && lower[verb] !== 'not' && lower[verb] !== 'never') verb--;
  if (verb < 1 || !sameSentence(view, verb - 1, phrase.head)) return null;
  const been = lower[verb] === 'been' && HAVE.has(lower[verb - 1]);
  if (!been && !COPULAS.has(lower[verb])) return null;
  const last = verb - (been ? 2 : 1);
  const subject = nameAt[last] ?? mentionAt(last);
  const cluster = partition.clusterOf(subject);
  if (!subject || !cluster || subject.endToken !== last + 1 || subject.pronoun?.possessive) return null;
  if (subject.name && !isSubject(view, subject)) return null;
  if (cluster.kind === 'thing' || (cluster.kind === 'person') !== (phrase.kind === 'person')) return null;
  if (phrase.plural !== (cluster.plural || subject.plural)) return null;
  return { cluster, by: 'predicate', evidence: 'apposition', certain: subject.name !== null };
}

/** Whether nothing before a name in front of a verb makes it a part of a longer subject. */
function isSubject(view: TokenView, name: Mention): boolean {
  const { lower, tag } = view;
  for (let i = name.firstToken - 1; sameSentence(view, i, name.head); i--) {
    if (tag[i] === TAG.ADP || tag[i] === TAG.CCONJ || lower[i] === "'s") return false;
    if (tag[i] !== TAG.DET && tag[i] !== TAG.ADJ && tag[i] !== TAG.NOUN && tag[i] !== TAG.PROPN) return true;
  }
  return true;
}

/** "X, the company," and "X, a practising baker, said" and "the delegation—the Committee—" and "the singer, X,". */
export function findApposition(
  view: TokenView,
  phrase: NominalMention,
  nameAt: NameAt,
  partition: Partition,
): Description | null {
  if (phrase.plural) return null;
  return (
    behindName(view, phrase, nameAt, partition) ??
    (phrase.kind === 'thing' ? null : beforeName(view, phrase, nameAt, partition))
  );
}

function behindName(view: TokenView, phrase: NominalMention, nameAt: NameAt, partition: Partition): Description | null {
  const { lower } = view;
  const { determiner, noun } = phrase.nominal;
  let comma = phrase.firstToken - 1;
  if (!/^(?:,|—|–)$/.test(lower[comma] ?? '') || !sameSentence(view, comma, phrase.head)) return null;
  // "Name, 42, a baker,"
  if (view.tag[comma - 1] === TAG.NUM && lower[comma - 2] === ',') comma -= 2;
  // "Name (NM), a group,"
  if (lower[comma - 1] === ')' && lower[comma - 3] === '(') comma -= 3;
  const name = nameAt[comma - 1];
  const cluster = partition.clusterOf(name);
  if (name?.endToken !== comma || !cluster || name.plural || name.name.group) return null;
  if (!closes(lower[phrase.endToken] ?? '')) return null;
  const known = cluster.roleNouns.has(noun);
  if (name.kind === 'person') {
    if (!known && (phrase.kind === 'organization' || phrase.kind === 'place' || !ARTICLES.has(determiner))) return null;
    if (!known && !isClosed(view, phrase)) return null;
    cluster.learnRole(noun);
  } else {
    if (name.kind !== phrase.kind || view.tag[phrase.firstToken] !== TAG.DET) return null;
    cluster.learnClass(noun);
  }
  return { cluster, by: 'apposition', evidence: 'apposition', certain: true };
}

/** Whether a comma, a verb or the sentence's end closes what stands behind a comma: lists go on with "and". */
function isClosed(view: TokenView, phrase: NominalMention): boolean {
  const { lower } = view;
  for (let i = phrase.endToken; i - phrase.endToken < 10 && sameSentence(view, i, phrase.head); i++) {
    if (lower[i] === ',') return lower[i + 1] !== 'and' && lower[i + 1] !== 'or';
    if (/^[.;:)—–]$/.test(lower[i])) return true;
    if (lower[i] === 'and' || view.finite[i]) return false;
  }
  return true;
}

function beforeName(view: TokenView, phrase: NominalMention, nameAt: NameAt, partition: Partition): Description | null {
  const { lower } = view;
  let behind = phrase.endToken;
  const dash = /^[—–]$/.test(lower[behind] ?? '');
  const comma = lower[behind] === ',';
  if (!dash && !comma) return null;
  behind++;
  if (lower[behind] === 'the') behind++;
  const name = nameAt[behind];
  const cluster = partition.clusterOf(name);
  if (!name || name.firstToken !== behind || !cluster || name.kind !== phrase.kind) return null;
  if (!sameSentence(view, behind, phrase.head)) return null;
  const closed = dash ? /^[—–]$/ : /^[,.]$/;
  if (!closed.test(lower[name.endToken] ?? '')) return null;
  if (comma && !(phrase.nominal.definite && phrase.kind === 'person')) return null;
  cluster.learnClass(phrase.nominal.singular);
  if (phrase.kind === 'person') cluster.learnRole(phrase.nominal.singular);
  return { cluster, by: 'apposition', evidence: 'apposition', certain: true };
}
