import type { RequestableEvent } from '@/workflow/events';

/** What happens to a text after it has been imported and its citations resolved, in order. */
export type Step =
  | { event: Extract<RequestableEvent, 'submit' | 'recall' | 'approve' | 'publish' | 'discard'> }
  | { event: 'request_changes'; reason: string }
  | { event: 'new_edition'; publicNote: string }
  /** Something that is put before the heading or paragraph that begins with these words, as if by hand. */
  | { addBefore: string; heading?: string; paragraphs: readonly string[] }
  | { addBefore: string; figure: string };

export type Story = { manuscript: string; steps: readonly Step[] };

const published: readonly Step[] = [
  { event: 'submit' },
  { event: 'approve' },
  { event: 'publish' },
];

/** Together they leave an article in every state that the events of the desk reach. */
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
  { manuscript: 'a-river-with-several-owners', steps: published },
  { manuscript: 'raka-u-yakoy-nekalki-gaspadarou', steps: published },
  {
    manuscript: 'one-ton-of-wheat-twice',
    steps: [{ event: 'submit' }, { event: 'recall' }, ...published],
  },
  { manuscript: 'showing-ones-work', steps: published },
  {
    manuscript: 'the-lighthouse-and-the-bill',
    steps: [{ event: 'submit' }, { event: 'approve' }],
  },
  { manuscript: 'pilots-and-tides', steps: [{ event: 'submit' }] },
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
