import { wordSet } from './word-set';

/** Frequent words of English that the languages around it do not share: no "in", "is", "on", "was", "a". */
export const ENGLISH = wordSet(
  `
  and are at be been being but by for from has have her his it its not of she that the their them these they this
  those to were which who whom with
` +
    'will would could should said says or after when while about into than there what where how why because if then as you your my our we us i',
);

/** Words that speak for English where there are few others to judge by: other languages know some of them, too. */
export const ALSO_ENGLISH = wordSet(
  `
  a all an at down first five four had he him in is last me month more most new next no off on one out over six so ten
  three two up was year years
` +
    'months week weeks day days today people police government minister president cent percent per rose fell rise rises fall falls gained lost won told ' +
    'asked met left died killed called named held kept made took gave got says say against before between during under near since until still also only ' +
    'just may might must can did does do don monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december',
);

/** Frequent words of languages that look like English to the list above, and that English has no use for. */
export const FOREIGN = wordSet(
  // Dutch and Afrikaans
  'het een de en dat niet zijn aan voor ook naar maar wordt werd hij zij deze hebben heeft nie vir wat hulle ' +
    // German
    'das der den dem des und ist nicht ein eine einen auf für sich auch nach wurde werden sie wir dass ' +
    // French
    'le la les du une et est pas que qui dans sur avec sont ont cette ces aux ' +
    // Spanish, Portuguese, Italian
    'el los las del una y es que por como pero fue dos os não uma com foi ao il gli della di che sono è nel ' +
    // Danish, Norwegian, Swedish
    'og det som til af ikke er på av att och inte är ett har jeg vi ' +
    // Scots
    'tae wis frae fae nae didnae cannae wasnae isnae thay thair haes efter whaur whit wi mair auld leid gey muckle ower aw fowk ' +
    // Nigerian Pidgin, Tok Pisin
    'dey wey na dem im pikin bilong dispela olsem',
);

/** Words that stand between the parts of a name: before a capital they say nothing of the language. */
export const PARTICLES = wordSet(`
  al da de del della dem den der des di do dos du el il la las le les los te ten ter van von y zu
`);

/** Turns that English has borrowed. */
export const LOANS: ReadonlySet<string> = new Set([
  'de facto',
  'de jure',
  'en route',
  'en masse',
  'en bloc',
  'et al',
  'et al.',
  'la carte',
  'la mode',
  'du jour',
  'al fresco',
  'al dente',
]);

/** Turns of phrase that licences live on; a news report about one has few of them. */
export const LICENCE =
  /\b(?:permission is hereby granted|without (?:any )?warranty|merchantability|fitness for a particular purpose|provided ["“]?as is|licensors?\b|licensees?\b|sublicens\w+|derivative works?|copyright (?:notice|holders?|owner)|redistributions?|this licen[sc]e\b|covered work|terms and conditions|hereby grants?|liable for any|source code form|general public licen[sc]e)/gi;
