import type { Story } from './step';
import { approved, published } from './usual-steps';

/** What readers have, the oldest first. */
export const publishedStories: readonly Story[] = [
  {
    manuscript: 'the-standard-before-the-revolution',
    begun: [61, '09:10'],
    steps: [
      { event: 'submit', at: [58, '10:00'] },
      {
        event: 'request_changes',
        by: 'reviewer',
        at: [55, '16:45'],
        reason:
          'The caution about the estimate is good, but say also that other things changed in those years. One paragraph before “What follows for corridors” would do.',
      },
      {
        at: [53, '11:00'],
        addBefore: 'What follows for corridors',
        paragraphs: [
          'A last reservation. The years of the container were also those of cheap oil, of falling tariffs and of the telex, and no study can hold all of these still. The order of magnitude survives such doubts; the second digit does not.',
        ],
      },
      ...published({ day: 44, pace: [4, 3, 2] }),
    ],
  },
  {
    manuscript: 'where-the-gauge-changes',
    begun: [50, '14:00'],
    steps: published({ day: 38, reviewer: 'second-reviewer' }),
  },
  {
    manuscript: 'tam-gde-menyaetsya-koleya',
    writer: 'second-writer',
    begun: [42, '13:15'],
    steps: published({ day: 31, pace: [2, 2, 1], reviewer: 'second-reviewer' }),
  },
  {
    manuscript: 'what-an-interconnector-carries',
    begun: [41, '09:40'],
    steps: [
      { at: [38, '10:00'], addBefore: 'Nothing need flow.', figure: 'reserve-plot' },
      ...published({ day: 27, pace: [6, 3, 1] }),
      {
        event: 'new_edition',
        at: [20, '09:00'],
        kind: 'update',
        publicNote: 'Adds a section on direct-current cables, for which readers had asked.',
      },
      {
        at: [19, '10:00'],
        addBefore: 'What to ask of a cable',
        heading: 'The other kind of cable',
        paragraphs: [
          'A link by direct current has none of this intimacy. In 1954 a cable was laid from the Swedish mainland to the island of Gotland, with converters at both ends that turn one kind of current into the other. What passes through it is decided by a dial and not by the laws of circuits, and a disturbance on one side stays there.',
          'Such links are the choice of neighbours who wish to trade and not to merge: across seas, where nothing else will reach, and across borders between areas that keep different time. They buy independence at the price of converters. They also give up the solidarity described above, unless somebody writes it into the control of the converter, line by line.',
        ],
      },
      ...published({ day: 12, pace: [2, 1, 1] }),
    ],
  },
  {
    manuscript: 'a-river-with-several-owners',
    begun: [36, '15:30'],
    steps: published({ day: 24, pace: [5, 2, 2] }),
    later: [
      {
        event: 'new_edition',
        at: [9, '09:20'],
        kind: 'correction',
        publicNote:
          'The first edition had the treaty with Mexico follow ten years after the opinion of 1895. It was signed in 1906, eleven years after it.',
      },
      {
        at: [9, '09:25'],
        replace: 'ten years later it signed',
        by: 'eleven years later it signed',
      },
      ...published({ day: 5, pace: [1, 1, 1] }),
    ],
  },
  {
    manuscript: 'raka-u-yakoy-nekalki-gaspadarou',
    writer: 'second-writer',
    begun: [29, '12:00'],
    steps: published({ day: 20, reviewer: 'second-reviewer' }),
  },
  {
    manuscript: 'one-ton-of-wheat-twice',
    begun: [27, '10:45'],
    steps: [
      { event: 'submit', at: [26, '17:50'] },
      { event: 'recall', at: [26, '18:05'] },
      ...published({ day: 16, pace: [4, 4, 1] }),
    ],
  },
  {
    manuscript: 'showing-ones-work',
    begun: [15, '09:00'],
    steps: [...approved({ day: 1, pace: [4, 4, 2] }), { event: 'publish', at: 0.1 }],
  },
  {
    manuscript: 'the-bridge-that-paid',
    begun: [18, '16:20'],
    steps: [
      ...published({ day: 10, pace: [2, 2, 1] }),
      {
        event: 'propose_retraction',
        at: [2, '10:15'],
        publicNote:
          'The receipts in this commentary are those of the ferry beside the bridge, which the archive keeps in the same box. Without them nothing is left of the argument. We thank the reader who went to look.',
        reason: 'A reader sent photographs of both ledgers; Farid has compared them line by line.',
      },
      {
        event: 'retract',
        at: [1, '08:40'],
        reason: 'Seen both ledgers. There is nothing to rescue.',
      },
    ],
  },
];
