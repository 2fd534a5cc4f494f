import type { RequestableEvent } from '@/editions/rules/events';

/** What happens to a text after it has been imported and its citations resolved, in order. */
export type Step =
  | { event: Extract<RequestableEvent, 'submit' | 'recall' | 'publish' | 'discard'> }
  | { event: 'approve'; by: ReviewingRole }
  | { event: 'request_changes'; reason: string }
  | { event: 'new_edition'; kind: 'update' | 'correction'; publicNote: string }
  /** At this hour, so many days after the demo was made. */
  | { event: 'schedule'; inDays: number }
  | { event: 'propose_retraction'; publicNote: string; reason: string }
  | { event: 'retract'; reason: string }
  /** A stage of the review is given to somebody. */
  | { assign: string; to: ReviewingRole }
  /** Words that stand otherwise in the next edition. */
  | { replace: string; by: string }
  /** Something that is put before the heading or paragraph that begins with these words, as if by hand. */
  | { addBefore: string; heading?: string; paragraphs: readonly string[] }
  | { addBefore: string; figure: string };

/** Who reviews, one stage after the other. */
type ReviewingRole = 'reviewer' | 'fact-checker' | 'editor';

/** `later` happens when all the other articles are there. */
export type Story = { manuscript: string; steps: readonly Step[]; later?: readonly Step[] };

const approved: readonly Step[] = [
  { event: 'submit' },
  { event: 'approve', by: 'reviewer' },
  { event: 'approve', by: 'fact-checker' },
  { event: 'approve', by: 'editor' },
];
const published: readonly Step[] = [...approved, { event: 'publish' }];

/** Together they show each state in which an orderly desk leaves its articles. */
export const demoStories: readonly Story[] = [
  {
    manuscript: 'the-standard-before-the-revolution',
    steps: [
      { event: 'submit' },
      {
        event: 'request_changes',
        reason:
          'The caution about the estimate is good, but say also that other things changed in those years. One paragraph before “What follows for corridors” would do.',
      },
      {
        addBefore: 'What follows for corridors',
        paragraphs: [
          'A last reservation. The years of the container were also those of cheap oil, of falling tariffs and of the telex, and no study can hold all of these still. The order of magnitude survives such doubts; the second digit does not.',
        ],
      },
      ...published,
    ],
  },
  { manuscript: 'where-the-gauge-changes', steps: published },
  { manuscript: 'tam-gde-menyaetsya-koleya', steps: published },
  {
    manuscript: 'what-an-interconnector-carries',
    steps: [
      {
        addBefore: 'Nothing need flow.',
        figure: 'reserve-plot',
      },
      ...published,
      {
        event: 'new_edition',
        kind: 'update',
        publicNote: 'Adds a section on direct-current cables, for which readers had asked.',
      },
      {
        addBefore: 'What to ask of a cable',
        heading: 'The other kind of cable',
        paragraphs: [
          'A link by direct current has none of this intimacy. In 1954 a cable was laid from the Swedish mainland to the island of Gotland, with converters at both ends that turn one kind of current into the other. What passes through it is decided by a dial and not by the laws of circuits, and a disturbance on one side stays there.',
          'Such links are the choice of neighbours who wish to trade and not to merge: across seas, where nothing else will reach, and across borders between areas that keep different time. They buy independence at the price of converters. They also give up the solidarity described above, unless somebody writes it into the control of the converter, line by line.',
        ],
      },
      ...published,
    ],
  },
  {
    manuscript: 'a-river-with-several-owners',
    steps: published,
    later: [
      {
        event: 'new_edition',
        kind: 'correction',
        publicNote:
          'The first edition had the treaty with Mexico follow ten years after the opinion of 1895. It was signed in 1906, eleven years after it.',
      },
      { replace: 'ten years later it signed', by: 'eleven years later it signed' },
      ...published,
    ],
  },
  { manuscript: 'raka-u-yakoy-nekalki-gaspadarou', steps: published },
  {
    manuscript: 'one-ton-of-wheat-twice',
    steps: [{ event: 'submit' }, { event: 'recall' }, ...published],
  },
  { manuscript: 'showing-ones-work', steps: published },
  {
    manuscript: 'the-lighthouse-and-the-bill',
    steps: [...approved, { event: 'schedule', inDays: 7 }],
  },
  {
    manuscript: 'pilots-and-tides',
    steps: [
      { event: 'submit' },
      { assign: 'Fact check', to: 'fact-checker' },
      { event: 'approve', by: 'reviewer' },
    ],
  },
  {
    manuscript: 'the-bridge-that-paid',
    steps: [
      ...published,
      {
        event: 'propose_retraction',
        publicNote:
          'The receipts in this commentary are those of the ferry beside the bridge, which the archive keeps in the same box. Without them nothing is left of the argument. We thank the reader who went to look.',
        reason: 'A reader sent photographs of both ledgers; Farid has compared them line by line.',
      },
      { event: 'retract', reason: 'Seen both ledgers. There is nothing to rescue.' },
    ],
  },
  {
    manuscript: 'whose-noon',
    steps: [
      { event: 'submit' },
      {
        event: 'request_changes',
        reason:
          'The end comes a page too early: what did a missed connection cost, and who bore it? And please say which of the two hands the exchange itself went by.',
      },
    ],
  },
  { manuscript: 'the-road-that-melts', steps: [] },
  { manuscript: 'seven-facts-about-canals', steps: [{ event: 'discard' }] },
];
