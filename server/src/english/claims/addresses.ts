/** Words that are said to people in front of a speaker, and hardly written to readers. */
export const TO_HEARERS = `
  thank you, ladies and gentlemen, my fellow, fellow citizens/americans/members/delegates/countrymen, mr/mr. president/speaker/chair/chairman/vice, madam speaker/president/chair, excellency/excellencies,
  distinguished guests/delegates/members, this assembly/chamber/house/chapter, let us, my friends, dear friends, good morning/afternoon/evening, god bless
`;

/** Words by which a report says who says something. */
export const SAID_BY = 'said, says, told, according to';
