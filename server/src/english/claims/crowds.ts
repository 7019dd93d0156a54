/** Nouns for people who say something and stay nobody in particular, in the singular. */

/** Whose they are tells nothing of who speaks: "the mayor's friends", "critics of the plan". */
export const CIRCLES = `
  acquaintance admirer adviser advisor aide ally associate backer classmate colleague confidant confidante critic detractor enemy fan foe
  follower friend insider loyalist neighbor neighbour opponent partisan pal proponent rival sceptic skeptic supporter sympathiser
  sympathizer teammate
`;

/** A body beside them tells who speaks: "researchers of the Westby Institute". */
export const CROWDS = `
  academic activist advocate analyst attendee biologist blogger bystander campaigner citizen climatologist commentator commenter commuter
  conservationist conservative consumer consultant contemporary customer democrat designer developer diplomat doctor economist ecologist
  educator employee engineer entrepreneur environmentalist epidemiologist executive expert farmer fisherman/fishermen geologist guest historian
  homeowner individual investor journalist lawmaker lawyer legislator liberal local man/men marketer merchant moderate motorist nurse
  observer onlooker operative owner parent participant passer-by passerby/passersby patient pedestrian people/people person physician
  physicist pilot player politician pollster poster pragmatist progressive psychologist pundit reader republican
  resident restaurateur scholar scientist shareholder shopkeeper shopper sociologist specialist speculator strategist student taxpayer
  teacher tenant theologian tourist townspeople/townspeople trader traveller traveler user veteran viewer villager visitor voter watcher
  whistleblower woman/women worker youngster researcher reviewer theorist
`;

/** Bodies without a name: "rights groups", "local media". */
export const LOOSE_BODIES = `charity group media newspaper ngo organisation organization outlet poll survey tabloid`;

/** What is said, and not by whom: "estimates suggest", "one theory holds". */
export const ANONYMOUS_PAPERS = `account biography estimate figure forecast hagiography legend lore projection report rumor rumour speculation statistic theory tradition`;

/** What a crowd asks for or offers is its own act: nothing is claimed that wants a source. */
export const REQUESTS = `appeal ask beg call demand invite offer plead pledge promise request urge volunteer vow`;

/** They speak for a body, though no name stands beside them: "prosecutors said". */
export const OFFICES = `
  attorney authority/authorities coroner court defence defense detective firefighter government inspector investigator judge jury
  management military ministry official officer organiser organizer paramedic police prosecution prosecutor spokesman spokeswoman spokesperson
  tribunal
`;
