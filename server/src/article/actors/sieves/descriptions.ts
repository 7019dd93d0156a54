import { countryOfCapital, countryOfDemonym } from '../../../english/countries';
import { OF_PERSONS, WHEN_HELD } from '../../../english/function-words';
import { FAMILY_NOUNS, KIN } from '../../../english/kin';
import { KNOWN_ARMED } from '../../../english/known-bodies';
import { ARMED_WORDS, classOfNoun, GENERIC_BODIES, SETTLEMENTS, STATE_NOUNS, WAR_TORN } from '../../../english/nouns';
import { REGIONS_OF_NAMES } from '../../../english/places';
import { COUNTRIES_OF_REGIONS } from '../../../english/regions';
import { isNoun, type TokenView } from '../../../language/token-view';
import type { Cluster } from '../cluster';
import type { Mention, NameAt, NominalFacts, NominalMention } from '../mentions/mention';
import type { Partition } from '../partition';
import { type Description, findApposition, findPredicate } from './appositions';
import { NearBodies } from './near-bodies';

const isCalledOtherwise = ({ classWords }: Cluster): boolean =>
  [...classWords].some((word) => classOfNoun(word) !== null && !SETTLEMENTS.has(word));

/** Persons of one office that are remembered. */
const MOST_HOLDERS = 6;

const isOfCountry = (word: string, country: string): boolean => countryOfDemonym(word)?.code === country;

/** "the Varnian president" is she who is president of Varnia. */
const isOfSamePlace = (word: string, { classWords }: Cluster): boolean => {
  for (const known of classWords)
    if (known.length > 3 && word.length > 3 && (word.startsWith(known.slice(0, -1)) || known.startsWith(word)))
      return true;
  return false;
};

/** Mentions further back than this are forgotten for bare nouns such as "the country". */
const NEAR_SENTENCES = 3;

/**
 * Finds the actor of a noun phrase where its words leave little doubt: appositions, phrases around a name, roles the
 * text gave, countries by compass ("the North African country"), bodies named by the same noun. All look-ups go
 * through an index by noun, so that the time is linear in the number of phrases.
 */
export class Descriptions {
  readonly #view: TokenView;
  readonly #partition: Partition;
  readonly #nameAt: NameAt;
  /** The holders of an office, in the order in which they were named last. */
  readonly #byRole = new Map<string, Cluster[]>();
  readonly #byClass = new Map<string, Cluster[]>();
  readonly #bodies = new Map<string, { cluster: Cluster; country: string | null; owner: Cluster | null }[]>();
  readonly #byCountry = new Map<string, Cluster>();
  readonly #nearBodies = new NearBodies();
  readonly #pronounAt = new Map<number, Mention>();
  readonly #countryOf: ReadonlyMap<Cluster, string>;
  /** For each of `KIN`, the clusters that the text calls so. */
  readonly #kin = KIN.map(() => new Set<Cluster>());
  readonly #knownArmed = new Map<Cluster, boolean>();
  #armed: Cluster | null = null;
  /** The only family of the text, named or "the parents". */
  #family: Cluster | null = null;
  #countries: Mention[] = [];
  #places: Mention[] = [];

  constructor(view: TokenView, nameAt: NameAt, partition: Partition, countryOf: ReadonlyMap<Cluster, string>) {
    this.#countryOf = countryOf;
    this.#view = view;
    this.#nameAt = nameAt;
    this.#partition = partition;
    for (const cluster of partition.clusters) if (cluster.country) this.#byCountry.set(cluster.country, cluster);
  }

  /** Takes note of a mention that the reader has just passed. */
  pass(mention: Mention): void {
    const cluster = this.#partition.clusterOf(mention);
    if (mention.pronoun) this.#pronounAt.set(mention.firstToken, mention);
    if (!cluster) return;
    this.#nearBodies.pass(mention, cluster);
    if (mention.kind === 'person' && cluster.plural) this.#passFamily(mention, cluster);
    if (mention.name) {
      // "President Ada Quill of Varnia"
      const { lower, capital } = this.#view;
      if (mention.kind === 'person' && lower[mention.endToken] === 'of' && capital[mention.endToken + 1] === 1)
        cluster.learnClass(lower[mention.endToken + 1]);
      for (const noun of cluster.roleNouns) {
        const holders = (this.#byRole.get(noun) ?? []).filter((holder) => holder !== cluster);
        this.#byRole.set(noun, [...holders.slice(1 - MOST_HOLDERS), cluster]);
        const kin = KIN.findIndex((nouns) => nouns.has(noun));
        if (kin >= 0) this.#kin[kin].add(cluster);
      }
      for (const word of cluster.classWords) {
        const list = this.#byClass.get(word) ?? [];
        if (list[list.length - 1] !== cluster) list.push(cluster);
        this.#byClass.set(word, list);
        if (ARMED_WORDS.has(word) && cluster.kind === 'organization') this.#armed = cluster;
      }
      if (cluster.kind === 'organization' && this.#isKnownArmed(cluster)) this.#armed = cluster;
    }
    if (cluster.country && cluster.evidenceFor(mention) !== 'metonym') {
      this.#countries = [...this.#countries.slice(-5), mention];
    }
    if (mention.name && cluster.kind === 'place' && !cluster.country && !isCalledOtherwise(cluster)) {
      this.#places = [...this.#places.slice(-5), mention];
    }
    if (mention.nominal && mention.kind === 'organization' && !mention.plural) {
      const list = this.#bodies.get(mention.nominal.singular) ?? [];
      if (!list.some((body) => body.cluster === cluster))
        list.push({ cluster, country: mention.nominal.country, owner: this.#ownerOf(mention.nominal) });
      this.#bodies.set(mention.nominal.singular, list);
    }
  }

  /** Whose a body is: "the Velde campaign" is not "the Lind campaign". */
  #ownerOf({ holdsName }: Pick<NominalFacts, 'holdsName'>): Cluster | null {
    return holdsName?.kind === 'person' ? this.#partition.clusterOf(holdsName) : null;
  }

  /** Asked once a cluster: one may be named on every line. */
  #isKnownArmed(cluster: Cluster): boolean {
    let is = this.#knownArmed.get(cluster);
    if (is === undefined) {
      is = cluster.names.some(({ name }) => KNOWN_ARMED.test(name.key));
      this.#knownArmed.set(cluster, is);
    }
    return is;
  }

  /** "the parents" are the family that the text names, before or after. */
  #passFamily({ name, nominal }: Mention, cluster: Cluster): void {
    if (name && !this.#family?.names.length) {
      if (this.#family) this.#partition.merge(cluster, this.#family, { by: 'family', evidence: 'description' });
      this.#family = cluster;
    } else if (nominal && FAMILY_NOUNS.has(nominal.noun) && nominal.definite) this.#family ??= cluster;
  }

  /** The actor of a phrase, or null where only a guess could tell. */
  find(phrase: NominalMention): Description | null {
    return (
      findApposition(this.#view, phrase, this.#nameAt, this.#partition) ??
      findPredicate(this.#view, phrase, this.#nameAt, this.#partition, (token) => this.#pronounAt.get(token)) ??
      this.#around(phrase) ??
      this.#byWords(phrase) ??
      this.#nearBody(phrase)
    );
  }

  #nearBody(phrase: NominalMention): Description | null {
    const cluster = this.#nearBodies.find(phrase);
    return cluster ? { cluster, by: 'only body near', evidence: 'description', certain: false } : null;
  }

  /** "the self-styled Islamic State militant group", "the Sahel region": the phrase is the name's own. */
  #around(phrase: NominalMention): Description | null {
    const name = phrase.nominal.holdsName;
    const place = name?.kind === 'place' && !name.name.country ? this.#partition.clusterOf(name) : null;
    if (
      place &&
      name?.endToken === phrase.head &&
      REGIONS_OF_NAMES.has(phrase.nominal.noun) &&
      this.#view.lower[name.firstToken - 1] === 'the'
    )
      return { cluster: place, by: 'around a name', evidence: 'description', certain: false };
    const cluster = this.#partition.clusterOf(name);
    if (name?.kind !== 'organization' || phrase.kind !== 'organization' || !cluster || name.name.group) return null;
    const { lower } = this.#view;
    if (lower[name.firstToken - 1] === '-' || /^(?:-|'s|')$/.test(lower[name.endToken] ?? '')) return null;
    if (!cluster.classWords.has(phrase.nominal.noun)) return null;
    return { cluster, by: 'description', evidence: 'description', certain: false };
  }

  #byWords(phrase: NominalMention): Description | null {
    const { noun, singular, determiner, modifiers, country, holdsName } = phrase.nominal;
    const plain = determiner === 'the' || determiner === 'this' || determiner === 'that';
    if (
      this.#family &&
      FAMILY_NOUNS.has(noun) &&
      (determiner === 'the' || determiner === 'both' || OF_PERSONS.has(determiner)) &&
      !country &&
      modifiers.length === 0
    ) {
      return { cluster: this.#family, by: 'description', evidence: 'description', certain: false };
    }
    if (phrase.plural) return null;
    if ((determiner === 'the' || OF_PERSONS.has(determiner)) && modifiers.length === 0) {
      const relative = this.#relative(singular, phrase);
      if (relative) return relative;
    }
    if (phrase.kind === 'organization' && !this.#partition.clusterOf(holdsName)?.classWords.has(noun)) {
      if (
        plain &&
        this.#armed &&
        GENERIC_BODIES.has(noun) &&
        modifiers.length &&
        modifiers.every((w) => ARMED_WORDS.has(w))
      ) {
        return { cluster: this.#armed, by: 'description', evidence: 'description', certain: false };
      }
      // "the Oslo-based group" is named with its seat because it is not the one before.
      const isAnother = modifiers.includes('based');
      if (
        !isAnother &&
        (plain || (determiner === '' && (modifiers.length > 0 || isNoun(this.#view, phrase.endToken))))
      ) {
        const body = this.#sameBody(phrase.nominal, plain || modifiers.length === 0);
        if (body) {
          // "the Ministry" with a capital is the only one that the text names.
          const called = this.#view.capital[phrase.head] === 1 && determiner === 'the' && body.names.length > 0;
          const certain = called && modifiers.length === 0 && this.#byClass.get(singular)?.length === 1;
          return { cluster: body, by: 'description', evidence: 'description', certain };
        }
      }
    }
    if (OF_PERSONS.has(determiner) && (STATE_NOUNS.has(noun) || noun === 'homeland'))
      return this.#countryOfHolder(phrase);
    if (!plain) return null;
    if (phrase.kind === 'person') {
      const holder = this.#holder(phrase);
      return holder ? { cluster: holder, by: 'role', evidence: 'role', certain: false } : null;
    }
    if (STATE_NOUNS.has(noun)) return this.#country(phrase);
    if (noun === 'capital' && country) return this.#capital(country);
    if (phrase.kind === 'place' && modifiers.length === 0) return this.#place(singular, phrase);
    return null;
  }

  /** "the minister" is who was named last; "the Norwegian minister", "the former minister" is the last one who may be called so. */
  #holder({ gender, nominal }: NominalMention): Cluster | null {
    const { noun, modifiers, country } = nominal;
    const holders = this.#byRole.get(noun)?.filter(({ mergedInto }) => !mergedInto) ?? [];
    const telling = modifiers.filter((word) => !WHEN_HELD.has(word));
    const fits = (holder: Cluster): boolean =>
      !(gender && holder.gender && gender !== holder.gender) &&
      telling.every(
        (word) =>
          holder.classWords.has(word) ||
          holder.roleNouns.has(word) ||
          (country !== null && this.#countryOf.get(holder) === country && isOfCountry(word, country)) ||
          isOfSamePlace(word, holder),
      );
    const last = holders[holders.length - 1];
    if (telling.length === 0) return last && fits(last) ? last : null;
    return holders.findLast(fits) ?? null;
  }

  /** "his daughter", "the baby": the only relative of that kind that the text names. */
  #relative(noun: string, { gender }: Mention): Description | null {
    const known = this.#kin[KIN.findIndex((nouns) => nouns.has(noun))];
    if (known?.size !== 1) return null;
    const [cluster] = known;
    if (cluster.mergedInto || (gender && cluster.gender && gender !== cluster.gender)) return null;
    return { cluster, by: 'role', evidence: 'role', certain: false };
  }

  #sameBody({ singular: noun, country, holdsName }: NominalFacts, definite: boolean): Cluster | null {
    const bodies = this.#bodies.get(noun);
    const owner = this.#ownerOf({ holdsName });
    const same = (bodies ?? [])
      .slice(-MOST_HOLDERS)
      .filter(
        (body) =>
          !body.cluster.mergedInto &&
          (body.country === country || (definite && !country)) &&
          (!owner || body.owner === owner),
      )
      .map(({ cluster }) => cluster);
    if (owner) return this.#nearBodies.latest(same);
    const isNamed = definite || noun === 'coalition';
    const named = isNamed ? (this.#byClass.get(noun) ?? []).slice(-MOST_HOLDERS) : [];
    return this.#nearBodies.latest([
      ...same,
      ...named.filter((cluster) => !cluster.mergedInto && !cluster.country && cluster.kind !== 'person'),
    ]);
  }

  /** "the island": the place so called that was named last; "the city": the only place that the last sentences name. */
  #place(noun: string, phrase: NominalMention): Description | null {
    const called = this.#byClass.get(noun)?.findLast((c) => c.kind === 'place' && !c.mergedInto && !c.country);
    if (called) return { cluster: called, by: 'description', evidence: 'description', certain: false };
    if (!SETTLEMENTS.has(noun)) return null;
    const near = this.#places.filter((m) => phrase.sentence - m.sentence <= NEAR_SENTENCES);
    const [cluster, ...others] = new Set(near.map((m) => this.#partition.clusterOf(m)));
    return cluster && others.length === 0
      ? { cluster, by: 'description', evidence: 'description', certain: false }
      : null;
  }

  /** "the country" is the one named last; "the North African country" is one of Africa's. */
  #country(phrase: NominalMention): Description | null {
    const { modifiers } = phrase.nominal;
    const region = COUNTRIES_OF_REGIONS.find(([pattern]) => modifiers.some((word) => pattern.test(word)));
    const near = this.#countries.filter((m) => region || phrase.sentence - m.sentence <= NEAR_SENTENCES);
    const subject = near.findLast((m) => m.sentence === phrase.sentence - 1 && m.subject);
    const fitting = region ? near.filter((m) => region[1].has(this.#partition.clusterOf(m)?.country ?? '')) : near;
    const war = modifiers.some((word) => WAR_TORN.has(word));
    const open = modifiers.filter((word) => word.length > 2).length > 0 && !region && !war;
    const found = (region ? undefined : subject) ?? fitting[fitting.length - 1];
    const cluster = this.#partition.clusterOf(found);
    return cluster && !open ? { cluster, by: 'description', evidence: 'description', certain: false } : null;
  }

  /** "her country" is that of her role: "Italian" for the Italian minister. */
  #countryOfHolder(phrase: NominalMention): Description | null {
    const holder = this.#partition.clusterOf(this.#pronounAt.get(phrase.firstToken));
    const code = holder && this.#countryOf.get(holder);
    const cluster = code ? this.#byCountry.get(code) : undefined;
    return cluster ? { cluster, by: 'description', evidence: 'description', certain: false } : null;
  }

  #capital(country: string): Description | null {
    for (const [, clusters] of this.#byClass) {
      for (const cluster of clusters) {
        const name = cluster.names[0]?.name;
        if (name && cluster.kind === 'place' && countryOfCapital(name.words.join(' '))?.code === country) {
          return { cluster, by: 'description', evidence: 'description', certain: true };
        }
      }
    }
    return null;
  }
}
