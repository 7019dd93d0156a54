import { formsOfNoun, formsOfVerb } from './inflect';
import { wordSet } from './word-set';

/**
 * What the cue of an attribution does with what it introduces. Speech and documents vouch for it: somebody can be asked, or
 * a paper looked up. Thoughts and acts do not: that the mayor fears, hides or orders something is itself told by somebody.
 */
export const CUE_CLASSES = ['speech', 'document', 'thought', 'act'] as const;

export type CueClass = (typeof CUE_CLASSES)[number];

/** Verbs of telling, thinking and deciding by what they do, in their base form. */
export const VERBS_OF_TELLING: Readonly<Record<CueClass, string>> = {
  speech: `
    accuse acknowledge add address admit advise advocate affirm agree allege allude announce answer apologise
    apologize appeal applaud argue articulate ask assail assert assure attack attest attribute aver bark bemoan
    berate beseech blame blast bless boast brag brand call caution celebrate challenge chant characterise
    characterize charge chide cite claim clarify commend comment compare complain compliment concede conclude
    condemn confess confirm congratulate contend continue contradict counter credit criticise criticize cry
    debate declare decry defend define demand denounce deny deplore deride describe detail disagree disclose
    discuss dismiss dispute downplay dub echo elaborate email emphasise emphasize encourage exclaim exhort
    explain express extol fault forecast give greet grumble hail highlight hint identify imply inform insinuate
    insist insult interject interrupt invite invoke joke justify label lambast lambaste lament lash laud liken
    maintain mention mock mumble murmur muse mutter name narrate negotiate note object observe offer opine
    outline pan pen phrase plead pledge point portray post praise preach predict press proclaim promise
    pronounce propose protest push query question quip quote rail rate read reaffirm reason reassure rebuff
    rebuke rebut recall recite recommend recount refer reference refute reiterate reject rejoin relate relay
    remark remind repeat reply report reprimand request respond restate retort retweet ridicule rule say scoff
    scold share shout sing slam slap speak speculate state stress submit suggest summarise summarize swear talk
    taunt tease tell testify text thank theorise theorize threaten tout trumpet tweet underline underscore urge
    utter vent voice volunteer vouch vow wail warn weigh welcome whisper write yell
  `,
  document: `
    bear calculate chart chronicle contain demonstrate depict document estimate exhibit find illustrate include
    indicate list measure portend project prove publish record reflect register reveal show specify stipulate
    title trace verify
  `,
  thought: `
    admire anticipate appear appreciate aspire assume await believe care consider contemplate covet crave deem
    desire despise determine disapprove discover dislike distrust doubt dread enjoy envision envy expect fear
    feel figure foresee forget guess hate hear hope imagine intend interpret judge know lean learn like loathe
    long look love mean mind mull notice oppose perceive picture plan ponder prefer presume puzzle realise
    realize reckon recognise recognize regard regret relish remember resent respect see seem sense sound suppose
    suspect think trust understand value view want watch wish wonder worry yearn
  `,
  act: `
    accept adopt aim allow appoint approve arrange attempt authorise authorize avoid back ban block cancel
    choose commission commit conceal conspire cover deceive decide decline delay dodge elect endorse enforce
    ensure evade fabricate fake favor favour file fire force forge grant hesitate hide ignore impose instruct
    launch lie lobby manipulate mislead move nominate obscure order organise organize pass permit pick plot
    prepare prevent pursue refrain refuse reserve resign resist rig scheme seek set sign spread start stonewall
    sue support suspend try veto vote whitewash withhold work
  `,
};

/** Acts that hide or twist something: who does so tells nothing, however like speech it sounds ("lied to the committee"). */
export const DECEITS: ReadonlySet<string> = new Set(
  ['conceal', 'cover', 'deceive', 'fabricate', 'fake', 'lie', 'manipulate', 'mislead', 'obscure', 'whitewash'].flatMap(
    formsOfVerb,
  ),
);

/** Nouns of telling, in the singular: "the claim that", "in hopes that". */
export const NOUNS_OF_TELLING: Readonly<Record<CueClass, string>> = {
  speech: `
    accusation allegation announcement answer apology argument assertion assurance bragging comment complaint
    condemnation confession criticism declaration denial description explanation greeting insistence interview prediction proposal
    remark response rhetoric rumor rumour slogan speech statement suggestion testimony warning word
  `,
  document: `
    account analysis article bulletin data diary document evidence figure filing finding footage indictment letter memo
    minute paper poll record recording report statistic study summary survey transcript verdict
  `,
  thought: `
    ambition belief concern conviction desire expectation feeling idea impression intention opinion perception
    suspicion sympathy theory thinking
  `,
  act: `attempt conspiracy decision effort endorsement lawsuit move opposition plan plot push refusal scheme strategy`,
};

/** Adjectives of thinking and feeling: "was confident that". */
export const ADJECTIVES_OF_THOUGHT = `
  afraid angered angry aware concerned confident convinced eager glad hopeful keen proud reluctant sceptical skeptical sure
  unaware unsure unwilling wary willing worried
`;

/** Adverbs that say that something is told, and leave open by whom. */
export const ADVERBS_OF_TELLING = wordSet('allegedly purportedly reportedly reputedly supposedly');

/** Cues of several words whose single words would mislead. */
const PHRASES: readonly (readonly [string, CueClass])[] = [
  ['according to', 'speech'],
  ['by the account', 'speech'],
  ['cover up', 'act'],
  ['covered up', 'act'],
  ['did not respond', 'act'],
  ['in the eyes', 'speech'],
  ['in the opinion', 'speech'],
  ['in the view', 'speech'],
  ['in the words', 'speech'],
  ['made clear', 'speech'],
  ['made it clear', 'speech'],
  ['make clear', 'speech'],
  ['makes clear', 'speech'],
  ['put forward', 'speech'],
  ['put it', 'speech'],
  ['puts it', 'speech'],
  ['went on', 'speech'],
];

const byWord = new Map<string, CueClass>();
for (const [list, formsOf] of [
  [VERBS_OF_TELLING, formsOfVerb],
  [NOUNS_OF_TELLING, formsOfNoun],
] as const) {
  for (const name of CUE_CLASSES) {
    for (const base of list[name].trim().split(/\s+/)) {
      for (const form of formsOf(base)) if (!byWord.has(form)) byWord.set(form, name);
    }
  }
}

for (const word of ADJECTIVES_OF_THOUGHT.trim().split(/\s+/)) if (!byWord.has(word)) byWord.set(word, 'thought');

/**
 * The class of a cue; null where no word of it is known. The first word that is known decides: who "refused to say" acts,
 * who "went on to warn" speaks.
 * @param cue its words in small letters; a colon or a dash that stands for a verb is speech
 */
export function cueClassOf(cue: readonly string[]): CueClass | null {
  const words = ` ${cue.join(' ')} `;
  for (const [phrase, name] of PHRASES) if (words.includes(` ${phrase} `)) return name;
  for (const word of cue) {
    const known = byWord.get(word);
    if (known) return known;
  }
  return cue.some((word) => /^[:–—-]+$/.test(word)) ? 'speech' : null;
}

/** Participles of verbs that say something to or of their object: who is told, accused or believed to do something says nothing. */
export const TOLD: ReadonlySet<string> = new Set(
  `accused advised alleged asked believed blamed charged cited considered criticised criticized expected informed instructed mocked
  named ordered praised presumed pressed questioned reported rumored rumoured said supposed suspected thought told urged warned`.split(
    /\s+/,
  ),
);
