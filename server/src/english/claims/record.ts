/** What needs no source: public acts, matters of record, schedules, definitions (the guideline's "plain"). */
export const RECORD = {
  act: `
    meet~:VERB, met, attend~, visit~:VERB, hold~ … talks/conference/meeting/summit/vote/election/elections/rally/hearing/event, held, sign~:VERB, vote~:VERB, elect~:VERB, re-elect~, appoint~, nominate~, resign~:VERB, release~:VERB, publish~, issue~:VERB, host~:VERB, join~:VERB, open~:VERB, launch~:VERB, hand~ over,
    take~ part, participate~, speak~ at, spoke at, address~:VERB, discuss~, arrive~:VERB, travel~:VERB, gather~:VERB, celebrate~:VERB, take~ place, took place, file~:VERB, approve~, pass~:VERB, adopt~:VERB, unveil~, introduce~, present~:VERB, perform~:VERB, broadcast, air~:VERB, win~:VERB, lose~ to, beat~:VERB, defeat~:VERB,
    score~:VERB, compete~, receive~ … award/medal/prize, award~:VERB, name~:VERB, call~ on, invite~, thank~:VERB, suspend~:VERB, declare~:VERB, run~ for, step~ down, retire~, kick~ off, conclude~:VERB, sponsor~, fund~:VERB, train~ with, deliver~ a speech, attend~, send~ a letter, donate~, lead~ by, led by, offer~:VERB
  `,
  law: `
    charge~ with, charged:VERB, charges, trial, convict~:VERB, sentence~:VERB, sentenced, plead~, pleaded, found guilty, guilty, court, judge, jury, arrest~:VERB, detain~, custody, indict~, lawsuit, sue~:VERB, prosecutor+, verdict, ruling, bail, extradite~, investigate~:VERB, investigation, law:NOUN, act:NOUN, article *:NUM, convention, treaty
  `,
  life: `born in, born on, died at the age, aged *:NUM, serve~ as, served:VERB, graduate~, survived by, married, his wife, her husband, founded in, founded by, was founded, established in, was established, was built, constructed in, written by, directed by, starring, starred in, appeared in, nomination for, nominated for, was raised in, grew up in, grew up, moved to, studied at, lives in, who lives, recipient of, professor of, a graduate of, joined the, worked for, worked as, bachelor, degree in/from, *:NUM years old, years old, sons, daughters,
    daughter of, son of, brother of, hails from, debut, the role of, album, film:NOUN, novel:NOUN, commissioned in, opened in, closed in, held in, first held, located in, is located, based in, headquartered, named after`,
  definition: `is/are/was/were a/an/the, is/are/was located, known as, also known as, called:VERB, consist~ of, comprise~, include~:VERB, is/are one of the, is/are part of, part of the, belong~ to, form of, refer~ to, stands for, is home to, dubbed, entitled, titled, symbolise~, symbolize~, feature~:VERB, represent~:VERB, made up of, provide~:VERB`,
  schedule: `
    scheduled to, scheduled for, due to begin/start/take/open/end, will take place, will be held, will be released, will be on, will host, will hold, will run, will begin, will start, will open, will close, will end, will be attended, will attend, will meet, will perform, will premiere, will present, will feature, will include,
    will depart, will arrive, will leave, will fly, will return, will air, will appear, will serve, will receive, will travel, will start, will consist, will be available, will be open, will be used, will be published, will last, will show, will screen, will compete, will campaign,
    expected to be operational/finished/ready/commissioned/released/held/published/announced, expected to end/begin/start/open/last/attend/arrive, set to run/begin/start/open/end/take/host/play/face, is to be held, slated for, slated to, begins at, starts at, available at,
    will speak, will join, will visit, will release, will follow, will moderate, will also be, will be able to, will be conducted, will travel, will face:VERB, will play, is/are to run, runs through, runs until, takes place, will be split, will be asked, will be completed, expected to be completed
  `,
  time: `on monday/tuesday/wednesday/thursday/friday/saturday/sunday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, last week/month/year/night, this week/month/year/weekend, next week/month/year, yesterday, tomorrow, today, in january/february/march/april/may/june/july/august/september/october/november/december, a.m., p.m., gmt, earlier this week/month/year, on *:PROPN *:NUM, until *:PROPN, in *:NUM`,
  unfinished: `unclear whether, not immediately clear, could not be reached, did not respond, did not immediately, not responded, went unanswered, declined to, no comment, are still being, is investigating, no further information, are being gathered`,
} as const;

/** What a paper says of its own inquiries. */
export const DISCLAIMERS = `
  could not be independently verified/confirmed/established, could not independently be verified/confirmed, could not be verified/confirmed/reached, was/were/is/are unable to verify/confirm,
  was/were/has/have not been independently verified/confirmed, could not independently verify/confirm, could be independently verified/confirmed, could be verified independently, has/have not been able to verify/confirm
`;
