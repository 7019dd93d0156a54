/** Evaluation and characterisation (guideline 1): praise, blame, loaded or comparative words. */
export const JUDGEMENT = {
  superlative: `
    one of the most/best/worst/largest/biggest/greatest/few, most:ADV *:ADJ, the best, the worst, the greatest, the finest, the strongest, the safest,
    the biggest, the largest, the deadliest, the highest, the lowest, the least, worst ever, best ever, ever as, record:ADJ, record low/high,
    first of its kind, unprecedented, unique, unrivalled, unparalleled, second to none, undisputed, world leader, leading:ADJ, most important, main rival
  `,
  comparative: `
    more:ADV *:ADJ, less:ADV *:ADJ, far more/less/too, better than, worse than, stronger, weaker, safer, greater, worse, better, bigger, smaller, harder, easier, tougher,
    even more/less, too:ADV *:ADJ, as powerful as, compared to/with
  `,
  praise: `
    successful, successfully, success, excellent, outstanding, brilliant, remarkable, remarkably, impressive, fantastic, wonderful, tremendous, great:ADJ, superb, exceptional,
    extraordinary, iconic, prestigious, renowned, acclaimed, celebrated:ADJ, beloved, legendary, popular, prominent, influential, important, significant, significantly, vital,
    crucial, key:ADJ, essential, pivotal, strategic, strategically, valuable, effective, effectively, innovative, cutting-edge, groundbreaking, revolutionary,
    state-of-the-art, world-class, vibrant, beautiful, stunning, charming, exclusive, powerful, strong:ADJ, solid:ADJ, robust, bright, promising, welcome:ADJ, enduring,
    hero+, icon, star:NOUN, giant:NOUN, momentum, milestone+, achievement+, triumph, genius, thriving, flourish~, dynamic, inspiring, courageous, brave, generous, dedicated, sustainable,
    harmonious, peaceful, favorite, favourite, an advantage, prowess, talent, dominance, excel~, reaffirm~, testament, enthusiastic, heartfelt, bold, elegant, deserve~, well attended,
    heart, soul, exuberant, strategic, industry-changing, high-profile, diverse, diversity, welcoming,
    formidable, coveted, decisive, decisively, commanding, sizable, sizeable, staunch, vocal, seasoned, gifted, talented, candid, blunt, memorable, perfect,
    warmly, landmark:ADJ, historic, ambitious, comfortably, handily, unmatched, seamlessly, immersive, hotbed, fixture, mainstay, staple, cornerstone, backbone,
    flagship, pioneer+, visionary, charismatic, compelling, exciting, fascinating, intriguing, telling:ADJ, surprising, striking, strikingly, unexpected,
    refreshing, shrewd, savvy, clever, deft, astute, prudent, realistic, pragmatic, sensible, lavish, glitzy, boon, windfall, breakthrough, a boost, big win,
    lovely, noble, bold, seminal, definitive, favored, favoured, the favorite, the favourite, front-runner, frontrunner, smart:ADJ, excellent, honest:ADJ, gracious
  `,
  blame: `
    controversial, fragile, dire, terrible, horrible, awful, appalling, dreadful, tragic, tragically, disastrous, catastrophic, devastating, devastated, chaotic, chaos, turmoil, crisis-hit,
    brutal, bloody, ruthless, savage, barbaric, notorious, infamous, aggressive, aggressively, heavy-handed, reckless, irresponsible, dangerous, dangerously, deeply, severe, severely, serious, seriously,
    harsh, weak, flawed, vulnerable, unstable, volatile, troubled, embattled, beleaguered, bitter, bitterly, tense, sharply, radical, extreme, hardline, hard-line, extremist:ADJ, ridiculous,
    absurd, outrageous, shocking, disturbing, alarming, worrying, misleading, deceptive, dubious, questionable, false, falsely, wrong, wrongly, unfair, unjust, unprincipled, opportunistic,
    incompetent, ineffective, inadequate, insufficient, poor:ADJ, poorly, bad, badly, failure:NOUN, disaster, catastrophe, scandal, fiasco, mess, menace, threat, problem+, big problem+, struggle:NOUN, outdated,
    antiquated, obsolete, out-of-date, clumsy, mired, rampant, serial, rife, plague~, riddled, worst-hit, lack~, lack:NOUN, deadlock, stalemate, dispute:NOUN, rivalry, rival:ADJ, suffer~, hardest hit,
    precarious, shaky, muddled, lackluster, lacklustre, dismal, disappointing, disappointingly, feeble, faltering, sputtering, sagging, stalled, ailing,
    cash-starved, cash-strapped, debt-laden, war-torn, hapless, humiliating, embarrassing, embarrassment, awkward, awkwardly, rocky, uphill, steep:ADJ, steeper, tricky, trickier,
    tough:ADJ, difficult:ADJ, hard to, complicated:ADJ, messy, thorny, divisive, polarizing, polarising, contentious, heated, rancor, rancour, nasty, ugly, vicious, vile,
    bigoted, bigotry, bigot+, demagogue, demagogic, authoritarian, autocratic, repressive, draconian, oppressive, fanatic+, fanatical, zealot+, radicalized, radicalised,
    far-fetched, baseless, unfounded, spurious, bogus, hollow:ADJ, meaningless, pointless, useless, futile, hasty, sloppy, shoddy, lax, misguided, ill-advised,
    naive, hypocritical, hypocrisy, self-serving, greedy, arrogant, crass, crude:ADJ, insulting, offensive:ADJ, inflammatory, incendiary, provocative, scathing,
    blistering, withering, pandemonium, disarray, havoc, mayhem, carnage, onslaught, backlash, outcry, uproar, furor, firestorm, controversy, debacle, blunder+,
    misstep+, gaffe+, setback+, blow to, woes, plight, hardship+, misery, entrenched, rift+, feud+, tension+, hostility, animosity, hatred,
    rhetoric, headache+, dilemma, quagmire, weakness, weaknesses, shortcoming+, flaw+, loophole+, pitfall+, peril+, danger+, specter, spectre, lag~:VERB, fall~ short, come~ up short,
    sluggish, dwindling, crippled, crippling, fanfare, sidelined, illusion, myth+, irony, ironic, farce, sham, charade, joke:NOUN, tragedy, catastrophe+, wreck~, squander~,
    ill-fated, desperate, dark, grim, bleak, cynically, cynical, ignorant, stark, blatant, illegal, careless, divided, decadent, immoral, destructive, subversive, backfire~, swamped, crowded, exhausting, fierce, violent
  `,
  degree: `
    very, extremely, highly, increasingly, so:ADV *:ADJ, really, truly, absolutely, utterly, completely, totally, largely, heavily, massive, massively, huge, hugely, enormous, vast, immense,
    dramatic, dramatically, drastic, substantial, considerable, considerably, considerably, rapidly, quickly, clearly, obviously, apparently, evidently, no doubt, undoubtedly, of course, in fact, indeed, merely, simply,
    barely, hardly, scarcely, virtually, practically, all but, nothing but, nothing short of, far from, anything but, by far, by a wide margin, wildly, sorely, starkly,
    markedly, steadily, overwhelmingly, squarely, firmly, fully, entirely, wholly, thoroughly, exactly, precisely, literally, frankly, surely, certainly, definitely,
    arguably, essentially, basically, seemingly, perhaps, maybe, probably, presumably, needless to say, after all, in short, in essence, in effect, at best, at worst, to be sure,
    the fact is, in other words, broadly, strongly, closely, tightly, too much, too many, a lot more, just as, every bit,
    only a, even, still:ADV, somehow, surprisingly, unfortunately, fortunately, ironically, notably, notoriously, understandably, effectively, almost, nearly, quite, relatively, particularly, especially, mere, sudden, suddenly
  `,
  /** What something is taken to mean: a reading of events, where a report would only tell them. */
  meaning: `
    underscore~, underline~, reflect~:VERB, signal~:VERB, symbolise~, symbolize~, illustrate~, exemplify~, demonstrate~:VERB, epitomise~, epitomize~, embody~, crystallise~, crystallize~, mirror~:VERB,
    point~ to, prove~:VERB, mark~:VERB a/an/the, amount~ to, serve~ as a/an, speak~ volumes, raise~ … question+, raise~ the prospect/possibility/specter/spectre, raise~ fears/concerns/doubts, pose~ a/an,
    lay~ bare, laid bare, beg~ the question, cast~ doubt, send~ a … message/signal, set~ the stage, come~ at a time, come~ amid, emblematic, symptomatic, evidence of, a sign of, a sign that, sign+ of, proof of, a test of, a/another/grim reminder,
    turning point, tipping point, flashpoint, watershed, ground zero, at the heart of, at the center/centre of, at stake, the question is, the problem is, the point is, the challenge, in keeping with, in line with,
    part of a/an *, the latest in a, the result is, a matter of, more than just, not just, not only, nothing new, no coincidence, no surprise, no wonder, little wonder, a contrast to, contrast~ with, in contrast, unlike:ADP, put~ it differently, suffice it, mean~:VERB that
  `,
  /** How something looks to the writer. */
  impression: `seem~:VERB, appear~ to, it appears, it appeared, appears/appeared *:ADJ, look~ like, look~:VERB *:ADJ, sound~ like, sound~:VERB *:ADJ, feel~ like, as if, as though, apparent, evident, a kind of, a sort of`,
} as const;
