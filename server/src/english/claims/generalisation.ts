/** Sweeping and historical statements (guideline 7): always, everybody, ever since, and how things have been going. */
export const GENERALISATION = {
  sweeping: `
    always, never:ADV, often, usually, typically, typical, generally, traditionally, historically, regularly, routinely, frequently, constantly, continually, consistently, mostly, mainly, primarily, widely, rarely, seldom, commonly,
    repeatedly, increasingly, everyone, everybody, nobody, no one, anyone, every * of, all of them, all:DET *:NOUN, every:DET *:NOUN, no longer, no evidence, little evidence, there is/are/'s no, there is/are little, no secret, the only, as always, as with all,
    not the first time, recurring, countless, many:ADJ *:NOUN, many of, most:ADJ *:NOUN, most of, majority of, the bulk of, much of, few:ADJ *:NOUN, numerous, several * have, any condition, across the country, around the world, in the world, of all time, in history, whatsoever, everywhere, nowhere, anything,
    the entire history, decades of, years of, centuries of, long-standing, longstanding, perennial, chronic, age-old, era of, an era, climate of, culture of, pattern of, history of, string of, series of, wave of, spate of, flood of, flurry of, army of, host of,
    slew of, plethora of, plenty of, a lot of, lots of, growing number, countless, a raft of, an array of, a range of, droves of, few politicians/people/countries/of, none of, ever:ADV, rare, common:ADJ, commonplace, normal:ADJ, routine, the norm, usual, tradition of, in general,
    more often than not, time and again, across the board, everyone else, anybody, nothing, everything, something:PRON, elsewhere, americans, everyday, ordinary, typical of, known for, famous for, better known, little known, familiar, the very, both sides, all sides
  `,
  span: `
    since:ADP *:NUM, since:SCONJ *:NUM, since then, ever since, for years, for decades, for centuries, for generations, for months, for weeks, for a long time, for over a/an/*:NUM, for more than, for nearly/almost/some/about, for the past/last, over the past/last/years, over the years, in recent years/months/weeks/days, recently,
    in the last/past, long been, has/have long, in decades, in years, every year, each year, year after year, once again, again and again, so far, to date, of late, lately, today 's, once:ADV, long before, years later, long after, in modern times, from here on, no more, the first time, first time, for the first, newly, already, these days, nowadays, at a time when, in the wake of, following:ADP, by the end, over time, now:ADV
  `,
  trend: `
    become~, turn~ into, grow~:VERB, growing:ADJ, gain~:VERB, rise~:VERB, rising:ADJ, increase~:VERB, increasing:ADJ, decline~:VERB, decrease~, drop~:VERB, fall~:VERB, slip~, shrink~, slow~:VERB, spread~:VERB, worsen~, intensify~, escalate~, escalation, soar~, surge~, plunge~, emerge~, deepen~, continue~ to, continue~:VERB, remain~:VERB,
    change~:VERB, transform~, evolve~, outlive~, flock~ to, dominate~, tend~ to, face~:VERB, turn~ violent, been split, split between, began to, start~ to, lose~ ground, multiply~, shift~:VERB, dwindle~, outpace~, exceed~
  `,
} as const;
