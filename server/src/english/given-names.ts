/** Given names and the short forms that news uses for them, a family of forms a line. */
const FORMS = `
  abigail abby | albert al bert | alexander alex alec sandy sasha | alexandra alex sandra sasha | alfred al fred |
  andrew andy drew | anthony antony tony | arthur art | barbara barb | benjamin ben benny | bernard bernie | bradley
  brad | catherine katherine kate kathy cathy katie | charles charlie chuck | christina christine chris tina |
  christopher chris | cynthia cindy | daniel dan danny | david dave | deborah debbie deb | dennis denny | donald don
  donnie | dorothy dot dottie | douglas doug | edward ed eddie ted | elizabeth liz beth betsy betty eliza | eugene
  gene | frances fran | francis frank | francisco paco pancho | frederick fred freddie | gabriel gabe | gerald gerry
  jerry | geoffrey jeffrey geoff jeff | gregory greg | harold harry hal | henry harry hank | ignacio nacho | jacob
  jake | jacqueline jackie | james jim jimmy jamie | janet jan | jennifer jen jenny | jessica jess | john jack johnny
  jon | jonathan jon | jose pepe | joseph joe joey | joshua josh | judith judy | julia julie | kenneth ken kenny |
  kimberly kim | lawrence laurence larry | leonard len leo lenny | leslie les | lewis louis lou | margaret maggie meg
  peggy | matthew matt | michael mike mick mickey | mikhail misha | mitchell mitch | nathaniel nathan nate | nicholas
  nick | nicole nicky | pamela pam | patricia pat patty trish | patrick pat paddy | peter pete | philip phillip phil |
  raymond ray | rebecca becky | richard dick rick rich | robert bob bobby rob robbie | roberto beto | ronald ron
  ronnie | samantha sam | samuel sam sammy | sergio checo | stephen steven steve | stephanie steph | susan sue susie |
  theodore ted theo | terence terry | theresa teresa terry tess | thomas tom tommy | timothy tim | victoria vicky |
  vincent vince | virginia ginny | walter walt | wilhelm willy | william bill billy will | zachary zach
`;

const families = new Map<string, Set<number>>();
for (const [family, names] of FORMS.split('|').entries()) {
  for (const name of names.trim().split(/\s+/)) families.set(name, (families.get(name) ?? new Set()).add(family));
}

/** Whether two given names, in small letters, are forms of one: "Liz" and "Elizabeth". */
export function sameGivenName(a: string, b: string): boolean {
  const families1 = families.get(a);
  const families2 = families.get(b);
  if (!families1 || !families2) return false;
  for (const family of families1) if (families2.has(family)) return true;
  return false;
}
