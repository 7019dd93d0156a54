/** An author who speaks for himself: "And I think", "in our view". */
export const SPEAKS_FOR_HIMSELF =
  /^\W*(?:(?:and|but|so|yet|still|then|now|today|here),? )?(?:I|we)['’\s]|\b(?:in|to) (?:my|our) (?:view|opinion|mind|eyes)\b/iu;
