/** How many editions of the demo are in each state in which an orderly desk leaves one. */
export const demoStates = {
  approved: 1,
  changes_requested: 1,
  discarded: 1,
  draft: 4,
  in_review: 4,
  published: 8,
  retracted: 1,
  scheduled: 2,
  superseded: 2,
} as const;

/** What became of the web pages that the demo cites, and whether a copy of them counts. */
export const demoPages = {
  'customs-handbook': { verdict: 'dead', kept: false },
  'exchange-clock': { verdict: 'moved', kept: true },
  'harbour-dues': { verdict: 'dead', kept: true },
  'ice-network': { verdict: 'alive', kept: true },
  'ice-rates': { verdict: 'alive', kept: true },
  'ice-seasons': { verdict: 'alive', kept: true },
  'lock-tables': { verdict: 'soft-404', kept: true },
  'pilotage-notice': { verdict: 'drifted', kept: true },
  'salt-letters': { verdict: 'alive', kept: false },
} as const;

/** How the words that the demo quotes from the web stand in the kept copies. */
export const demoQuotations = {
  'ice-network': 'not-found',
  'ice-rates': 'differs',
  'ice-seasons': 'verified',
} as const;
