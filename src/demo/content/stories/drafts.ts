import type { Story } from './step';

/** What is being written, or was. */
export const draftStories: readonly Story[] = [
  {
    manuscript: 'the-road-that-melts',
    begun: [5, '10:15'],
    steps: [
      { at: [4, '11:00'], plan: { plannedFor: [-6, '09:00'], dueAt: [-1, '17:00'] } },
      {
        at: [2, '14:20'],
        by: 'editor',
        thread: 'the three quotations',
        quote:
          'Freight that misses the season is carried by air at twenty times the rate of the road',
        says: 'The kept page says “ten to twenty times”, and I do not find the last of your three quotations at all. Can you look before this goes to Rosa?',
        mentions: ['writer'],
      },
    ],
  },
  {
    manuscript: 'who-pays-for-the-tunnel',
    begun: [7, '16:40'],
    steps: [
      { at: [6, '09:00'], embargoFor: ['writer', 'publisher', 'fact-checker'] },
      { at: [6, '09:10'], plan: { plannedFor: [-9, '06:00'], dueAt: [-4, '12:00'] } },
    ],
  },
  {
    manuscript: 'the-winter-number',
    begun: [11, '13:00'],
    steps: [{ at: [11, '13:30'], plan: { plannedFor: [-14, '09:00'] } }],
  },
  {
    manuscript: 'parom-yaki-chakae',
    writer: 'second-writer',
    begun: [3, '18:20'],
    steps: [{ at: [2, '10:00'], plan: { plannedFor: [-11, '09:00'], dueAt: [-5, '12:00'] } }],
  },
  {
    manuscript: 'seven-facts-about-canals',
    begun: [34, '12:00'],
    steps: [{ event: 'discard', at: [21, '09:00'] }],
  },
];
