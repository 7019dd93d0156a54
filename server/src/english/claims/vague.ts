const SAID =
  'believed/thought/said/alleged/reported/claimed/rumoured/rumored/understood/feared/suspected/presumed/assumed/estimated/speculated/argued/suggested';
const SEEN =
  'considered/regarded/seen/viewed/perceived/hailed/touted/deemed/described/labelled/labeled/characterised/characterized/credited/praised/criticised/criticized/ridiculed/mocked/condemned';
const JUDGED = 'hailed/touted/deemed/credited/praised/criticised/criticized/ridiculed/mocked/condemned';
const BE = "is/are/was/were/been/'s/'re";
const CROWD =
  'critic+/expert+/observer+/analyst+/opponent+/supporter+/researcher+/scientist+/commentator+/pundit+/activist+/economist+/official+/scholar+/historian+/academics/doctors/lawyers/campaigners/watchers/detractors/sceptics/skeptics/strategists/insider+/voices/advocates/biologists/neighbor+/neighbour+/friends/locals/residents/villagers/citizens/colleagues/fans/voters/traders/investors/campaigners/parents/shoppers/commuters/viewers/readers/users/insiders/consumers/farmers/conservationists/psychologists/sociologists/technologists/meteorologists/strategists/allies';
const SAY =
  'say/says/said/saying/tell/told/believe/believes/believed/argue/argued/claim/claimed/think/warn/warned/fear/feared/suggest/suggests/suggested/estimate/estimated/predict/predicted/question/questioned/contend/note/noted/agree/complain/complained/describe/described/accuse/accused/urge/urged/report/reported/see/expect/worry/wonder/hope/doubt/insist/insisted/stress/stressed/cite/cited/view/consider/attribute/speculate/speculated/admitted/wrote/writing';
/** Many, and none of them: what is said so firmly that the verb may stand a few words behind. */
const QUANTIFIED = 'some/many/most/several/others';
const SAY_FIRMLY =
  'say/says/said/saying/believe/believed/argue/argued/claim/claimed/think/warn/warned/fear/feared/suggest/suggested/speculated/contend/complain/complained/insist/insisted/concluded/blame/blamed/wrote/agree/regard/consider/accuse/accused/predict/predicted:VERB';
const STUDY = 'study/survey/poll/report/review/analysis/investigation/inquiry/probe/audit';
const MOCKED = 'criticised/criticized/mocked/ridiculed/derided/condemned/lambasted/denounced/lauded/applauded/panned';
const SHOW =
  'demonstrate/demonstrates/demonstrated/prove/proves/proved/confirms/confirmed/puts/agree/agrees/show/shows/showed/shown/suggest/suggests/suggested/indicate/indicates/indicated/say/says/said/find/finds/found/reveal/reveals/revealed/claim/claimed/estimate/put/point/links/linked/confirm/confirmed/conclude/concluded';

/** Phrases that credit something to nobody in particular. Each list's name says what is vague about them. */
export const VAGUE = {
  /** The word itself says that somebody else said so. */
  hearsay: `reportedly, allegedly, supposedly, purportedly, rumoured to, rumored to, rumour has it, rumor has it, word has it, it is an open secret`,
  /** The passive leaves out who says so; "by" may still name them. */
  passive: `
    ${BE} ${SAID} to, ${BE} ${SAID} that, it ${BE} ${SAID}, it has been ${SAID}, it is/was/'s widely/generally/now/commonly/also ${SAID}, ${BE} widely/generally/commonly/also/often ${SAID}, ${BE} ${SEEN} as, ${BE} widely/often/generally/commonly/also/frequently ${SEEN},
    ${BE} considered, ${BE} * considered, is/are/was/were/been accused of, is/are/was/were/been * accused of, is/are/was/were/been suspected of, been ${SEEN} as, been ${JUDGED}, been reported, were reported, been * reported, been blamed for, was/were/is/are blamed for, is/are/was/were/'s/been expected to, is/are/was/were anticipated to, is well known to, is/are/was/were put at, is/are/was/were variously put at, is/are/was/were not expected to, ${SEEN} by some/many/most/critics/others/several,
    ${SEEN} … by some/many/most/critics/others, it emerged, it has emerged, it was revealed, it was reported, it is understood, it is hoped, it is known, it is learnt/learned, it was learnt/learned, it has been learnt/learned, widely seen, widely expected to, widely believed, widely regarded, widely considered, broadly expected/projected/seen/believed,
    ${BE} * ${SAID} to, ${BE} * * expected to, ${BE} feared dead/lost/trapped, is/are/was/were projected/tipped/favored/favoured to, ${BE}/being ${MOCKED}, ${BE}/being roundly/widely/sharply/heavily/much/swiftly ${MOCKED}, accused by many/some/critics/opponents,
    it has been shown/proven/established/proved that, it was/is found that, it is also known, concern+ were/was raised, question+ were/was raised, doubt+ were/was raised, fears were raised
  `,
  /** What everybody is said to know, and what is said of old. */
  lore: `
    legend/tradition/folklore/lore/rumour/rumor/word has it, legend/tradition/folklore/lore says/holds/tells, word is that, so the story/legend goes, the story goes that, as the story goes,
    public opinion holds/has, conventional/received/popular wisdom holds/has/says, it goes without saying, goes without saying, it is/'s common knowledge, as everyone/everybody knows,
    everyone/everybody/nobody knows/agrees/disputes/doubts/denies, no one knows/agrees/disputes/doubts/denies, few doubt/dispute/deny/question/disagree, few would doubt/dispute/deny/question/disagree,
    few people doubt/dispute/deny/question, few can doubt/dispute/deny/question, there is no/little doubt that, many are of the opinion, many are convinced,
    science/experience/history/research/common-sense says/tells/shows/teaches/suggests, science/experience/history has shown/told/taught, common sense says/tells/suggests/dictates,
    there is talk of, there is talk that, talk of the town, the consensus is, the feeling is, the feeling among, opinion is divided, opinions differ, opinions are divided,
    the general/prevailing/common/popular view/belief/feeling is, almost/practically/virtually/nearly nobody/everyone/everybody, almost/practically/virtually/nearly no one, most of us know, we all know,
    it is an article of faith, by all/most/many/some/several accounts, in some/many/certain quarters/circles
  `,
  /** A reporter has heard it, and does not say from whom. */
  heard:
    "we are hearing, we 're hearing, we hear that, i am hearing that, we are getting reports, we are told, we understand that",
  /** A crowd speaks, and nobody in it. */
  crowd: `
    ${CROWD} ${SAY}, ${CROWD} have/has/had ${SAY}, ${CROWD} have/has also/long/repeatedly ${SAY}, ${CROWD} who/that ${SAY}, ${CROWD} of * * ${SAY}, ${CROWD} of * ${SAY}, ${CROWD} … ${SAY_FIRMLY}, ${CROWD} … are/were/remain concerned/worried/divided/critical, ${CROWD} are/were/remain concerned/worried/divided/critical,
    ${CROWD} point/pointed out/to, some/many/others/most ${SAY}:VERB, some/many/others point/pointed out/to, some have ${SAY}, many have ${SAY}, some/many/most/several people/individuals/users/posters/readers/commenters/fans/others/observers/lawmakers/members ${SAY}, people ${SAY}, one/another poster/user/blogger/commenter/observer/resident, one/another/a/an neighbour/neighbor/resident/local/villager/friend/colleague/onlooker/passer-by/bystander/voter/expert/analyst/critic/observer/insider/participant ${SAY}, one/another member/voter/expert/analyst ${SAY}, caused many to, media have ${SAY}, media ${SAY}, another complaint is, a complaint is, an * member * ${SAY}
  `,
  /** Some of a crowd, even of a crowd with a name ("many Green voters said"). */
  part: `
    ${QUANTIFIED} … ${SAY_FIRMLY}, ${QUANTIFIED} of … ${SAY_FIRMLY}
  `,
  /** Reports and rumours without a reporter. */
  report: `
    reports that, reports of, reports * that, report+ ${SHOW}, media reports, news reports, according to reports/rumours/rumors/some/many/observers/experts/analysts/critics/estimates/accounts, according to media/some/several/various/multiple/unconfirmed/local/news reports, unconfirmed reports, rumour+ that/of, rumor+ that/of, speculation that, claims of, claims that, allegations of, allegations that, accusations of, accusations that, according to an internet posting,
    suspicion that, it is no secret, amid reports, post by an unknown author, an unknown author
  `,
  /** A study, a poll, a figure, and no word whose. */
  study: `
    a/an ${STUDY} … ${SHOW}, a/an ${STUDY} on/into/of … ${SHOW}, a/an * ${STUDY} … ${SHOW}, investigations have ${SHOW}, investigations ${SHOW}, a recent ${STUDY} of … seems/appears to,
    a/another/one/recent/new/latest poll/survey/study ${SHOW}, a recent/new/latest/separate/major/different poll/survey/study, a/one recent/new * poll/survey/study, studies ${SHOW}, studies have ${SHOW}, surveys ${SHOW}, polls ${SHOW}, polling ${SHOW}, research ${SHOW}, research has ${SHOW}, figures ${SHOW}, figures … ${SHOW}, figures to be … ${SHOW}, statistics ${SHOW}, data ${SHOW}, estimates ${SHOW}, one/some/another estimate/estimates/theory/account puts/put/has/holds/suggests/suggested/says, tests/testing/trials ${SHOW}, independent tests/testing/trials ${SHOW}, estimates vary, evidence ${SHOW}, some/most/many/recent/several estimates, some/most/many/recent/several studies, by some estimates, experts have, scientists made, science shows
  `,
  /** What is in the air: fears that grow, questions that are asked. */
  mood: `
    concern+/fears/doubts/worries/suspicions/questions/anger/criticism/speculation/pressure/calls/unease/alarm/disquiet/frustration is/are/was/were mounting/growing/spreading/rising/swirling/rife,
    concern+/fears/doubts/worries/suspicions/questions/anger/criticism/speculation/pressure/calls/unease/alarm has/have been mounting/growing/spreading/rising, growing/mounting/widespread concern/concerns/fears/doubts/calls/speculation/unease/anger that/about/over/for,
    there are/is/were/was concerns/concern/fears/suspicions/claims/allegations/rumours/rumors/speculation/suggestions/accusations, there are/is/were/was growing/mounting/widespread concerns/concern/fears/suspicions/calls/speculation,
    there have/has been concerns/fears/suspicions/claims/allegations/rumours/rumors/speculation/suggestions/accusations/calls/reports, question+/doubt+/concern+/eyebrows have/has been raised, raised eyebrows
  `,
  /** Anger, praise or fear in the air. */
  reaction: `
    draw~/take~/come~ … fire/flak, come~ under … fire/scrutiny/criticism/attack/pressure, unleash~ … criticism/anger/outrage/fury, face~/draw~/attract~/spark~/prompt~/provoke~/receive~/meet~ … criticism/ridicule/backlash/outrage/ire/condemnation/praise/controversy/mockery, come~ under criticism, under scrutiny, rocked by claims, voices calling, voices are, to many/some/others/most/critics *:PUNCT
  `,
} as const;

/** Phrases for somebody who exists but stays unnamed. */
export const ANONYMOUS = `
  a source who/told, one source, another source, three/four/five/several sources, source+ said/say/says/told/tell/added/claimed/confirmed, source+ have told/said, sources close to, a source close to, source+ familiar with, source+ inside/within, source+ with knowledge, according to sources, according to … source+, a person with knowledge, people with knowledge, citing sources, citing a source, insider+ said/say/says/told/claimed, an insider, one insider, according to insiders, people/person/persons/man/woman/somebody/someone familiar with, people/person/persons/man/woman/those briefed on/about, people/persons/those with direct/first-hand knowledge, citing/cited/quoted/quoting an/a unnamed/anonymous/unidentified/undisclosed/unspecified source/official/person/diplomat/aide, citing/cited/quoted/quoting unnamed/anonymous/unidentified sources/officials/people/diplomats/aides,
  a/an/one/another man/woman/person/worker/driver/employee/resident/clerk/nurse/guard/official/officer/member who declined/refused/asked not/did not want/would not, speaking/spoke/spoken/speaks on background, speaking/spoke off the record, who would not give/tell … name/names, people/person close to, someone close to,
  anonymous/unnamed/unidentified source+/official+/poster+/user+/blogger+/officer+/aide+/adviser+/employee+/lawmaker+/diplomat+, anonymous blogger
`;

/** Phrases that tell why somebody is not named; the words beside them mostly tell who it is. */
export const ANONYMITY = `
  on condition of anonymity, on the condition of anonymity, asked not to be named/identified, declined to be named/identified, declined/refused to give … name/names, would not give … name/names, wished/wishes to remain anonymous, who did not want to be named/identified, spoke anonymously, speaking anonymously
`;

/** Why a source stays unnamed, where the text tells it. */
export const ANONYMITY_REASON = `
  because, for fear, fearing, out of fear, citing, not authorised/authorized/allowed/permitted/cleared to, unauthorised/unauthorized to, to protect, to avoid, to describe/discuss, in
  order to speak/talk/describe/discuss, so as not to, since he/she/they, as he/she/they, lest, given the
`;
