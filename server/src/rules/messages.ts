import type { ClaimKind } from '../article/article';

/** What the rules say, in plain words and in one place, ready to be translated. */
export const messages = {
  unattributedClaim: {
    accusation: 'Who says so? This accuses somebody, and no source is named.',
    figure: 'Who says so? Somebody must have counted or estimated this, and no source is named.',
    cause: 'Who says so? This tells why something happened, or what for, and no source is named.',
    'state-of-mind': 'Who says so? This tells what somebody thinks, wants or feels, and no source is named.',
    prediction: 'Who says so? This tells what is going to happen, and no source is named.',
    judgement: 'Who says so? This is a judgement, and nobody is named who makes it.',
    'non-public': 'Who says so? No reporter could see this, and no source is named.',
    generalisation: 'Who says so? This is a sweeping statement, and no source is named.',
  } satisfies Record<ClaimKind, string>,
  vagueSource: (words: string) => `Who exactly? “${words}” names nobody.`,
  vagueSourceNamedBelow: (words: string) =>
    `Who exactly? “${words}” names nobody here; the text names a source further down.`,
  anonymousSource: (words: string) =>
    `Which source? “${words}” tells the reader nothing about who it is, or why no name is given.`,
  quoteWithoutSpeaker: 'Who says this? No speaker is named in this sentence or beside it.',
  lateSpeaker: 'The reader learns only after several sentences who is speaking. Name the speaker after the first.',
  mergedSpeakers: 'Two speakers’ words stand in one paragraph. Start a new paragraph for the second.',
  attributionNeeded: 'Marked as needing a source.',
  trigger: (words: string) => `“${words}” gives it away.`,
  nearest: (source: string) =>
    source
      ? `The nearest source is “${source}”, but it does not cover this.`
      : 'The nearest attribution does not cover this.',
  speakerHere: 'The speaker is named here.',
  otherSpeaker: 'Another speaker’s words.',
} as const;
