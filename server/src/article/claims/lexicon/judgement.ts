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
    harmonious, peaceful, favorite, favourite, an advantage, prowess, talent, dominance, excel~, underscore~, underline~ the/its, reaffirm~, testament, enthusiastic, heartfelt, bold, elegant, deserve~, well attended,
    heart, soul, exuberant, strategic, industry-changing, high-profile, diverse, diversity, welcoming
  `,
  blame: `
    controversial, fragile, dire, terrible, horrible, awful, appalling, dreadful, tragic, tragically, disastrous, catastrophic, devastating, devastated, chaotic, chaos, turmoil, crisis-hit,
    brutal, bloody, ruthless, savage, barbaric, notorious, infamous, aggressive, aggressively, heavy-handed, reckless, irresponsible, dangerous, dangerously, deeply, severe, severely, serious, seriously,
    harsh, weak, flawed, vulnerable, unstable, volatile, troubled, embattled, beleaguered, bitter, bitterly, tense, sharply, radical, extreme, hardline, hard-line, extremist:ADJ, ridiculous,
    absurd, outrageous, shocking, disturbing, alarming, worrying, misleading, deceptive, dubious, questionable, false, falsely, wrong, wrongly, unfair, unjust, unprincipled, opportunistic,
    incompetent, ineffective, inadequate, insufficient, poor:ADJ, poorly, bad, badly, failure:NOUN, disaster, catastrophe, scandal, fiasco, mess, menace, threat, problem+, big problem+, struggle:NOUN, outdated,
    antiquated, obsolete, out-of-date, clumsy, mired, rampant, serial, rife, plague~, riddled, worst-hit, lack~, lack:NOUN, deadlock, stalemate, dispute:NOUN, rivalry, rival:ADJ, suffer~, hardest hit,
    ill-fated, desperate, dark, grim, bleak, cynically, cynical, ignorant, stark, blatant, illegal, careless, divided, decadent, immoral, destructive, subversive, backfire~, swamped, crowded, exhausting, fierce, violent
  `,
  degree: `
    very, extremely, highly, increasingly, so:ADV *:ADJ, really, truly, absolutely, utterly, completely, totally, largely, heavily, massive, massively, huge, hugely, enormous, vast, immense,
    dramatic, dramatically, drastic, substantial, considerable, considerably, considerably, rapidly, quickly, clearly, obviously, apparently, evidently, no doubt, undoubtedly, of course, in fact, indeed, merely, simply,
    only a, even, still:ADV, somehow, surprisingly, unfortunately, fortunately, ironically, notably, notoriously, understandably, effectively, almost, nearly, quite, relatively, particularly, especially, mere, sudden, suddenly
  `,
} as const;
