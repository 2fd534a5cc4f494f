import type { Story } from './step';
import { approved } from './usual-steps';

/** What the reviewers have, or had and gave back, and what is ready for readers. */
export const storiesUnderReview: readonly Story[] = [
  {
    manuscript: 'the-lighthouse-and-the-bill',
    begun: [19, '11:30'],
    steps: [
      ...approved({ day: 4, pace: [5, 3, 2] }),
      { event: 'schedule', at: [3, '09:05'], for: [-7, '11:00'] },
    ],
  },
  {
    manuscript: 'the-second-bridge',
    begun: [13, '10:00'],
    steps: [
      ...approved({ day: 2, pace: [3, 2, 2], reviewer: 'second-reviewer' }),
      { event: 'schedule', at: [2, '09:30'], for: [-2, '07:00'] },
    ],
  },
  {
    manuscript: 'the-ferry-that-stayed',
    begun: [12, '15:00'],
    steps: [
      ...approved({ day: 1, pace: [4, 3, 1] }),
      { at: [1, '09:00'], plan: { dueAt: [0, '17:00'] } },
    ],
  },
  {
    manuscript: 'a-letter-about-salt',
    begun: [15, '10:30'],
    steps: [
      { event: 'submit', at: [9, '09:50'] },
      { event: 'approve', by: 'second-reviewer', at: [6, '14:10'] },
      { event: 'approve', by: 'fact-checker', at: [4, '16:35'] },
      { at: [4, '17:00'], assign: 'Copy edit', to: 'editor' },
      {
        at: [1, '10:10'],
        by: 'editor',
        thread: 'a copy of the letter',
        quote: 'The salt is grey and the measure short',
        says: 'The archive wants no copies of its pages, and without one we cannot publish. Can you ask whether we may keep the letter as a PDF, or cite the printed edition?',
        blocking: true,
        mentions: ['writer'],
      },
    ],
  },
  {
    manuscript: 'pilots-and-tides',
    begun: [22, '10:00'],
    steps: [
      { event: 'submit', at: [16, '11:20'] },
      {
        at: [13, '16:00'],
        by: 'reviewer',
        thread: 'a port that does it',
        quote: 'then the price of a harbour would begin to say what a harbour costs',
        says: 'Is there no port that does this already? If there is one, the reader will know it.',
        blocking: true,
      },
      {
        event: 'request_changes',
        by: 'reviewer',
        at: [13, '16:05'],
        reason:
          'The proposal comes too suddenly. Say who would lose by it before you say who would win, and answer my question about a port that does it already.',
      },
      {
        at: [9, '10:30'],
        addBefore: 'One could write the bill differently.',
        paragraphs: [
          'The lines would lose first. A ship that draws fifteen metres pays today what her tonnage says, and the tonnage was agreed upon when fifteen metres was a depth for surveyors.',
        ],
      },
      {
        at: [9, '10:40'],
        by: 'writer',
        answers: 'a port that does it',
        says: 'None charges by dredging. Four give something back for notice given; that is now in the text, with the table.',
      },
      { event: 'submit', at: [9, '11:00'] },
      { at: [4, '09:10'], by: 'reviewer', resolves: 'a port that does it' },
      { event: 'approve', by: 'reviewer', at: [4, '09:20'] },
      { at: [4, '09:40'], assign: 'Fact check', to: 'fact-checker' },
      {
        at: [1, '11:30'],
        by: 'editor',
        thread: 'the table that went',
        quote: 'no port lets a ship pay by what it costs to dredge for her',
        says: 'The table of dues has gone from the web. We keep a copy of it: does the sentence stand on that?',
        mentions: ['fact-checker'],
      },
    ],
  },
  {
    manuscript: 'what-a-customs-post-counts',
    writer: 'second-writer',
    begun: [14, '12:00'],
    steps: [
      { event: 'submit', at: [10, '15:15'] },
      { at: [10, '15:30'], assign: 'Substantive review', to: 'second-reviewer' },
      {
        at: [2, '18:12'],
        by: 'second-reviewer',
        thread: 'who takes it over',
        says: 'I am on trains until Thursday, and it is late already. Could Rosa take this one?',
        mentions: ['editor'],
      },
    ],
  },
  {
    manuscript: 'shlyuz-i-raspisanie',
    writer: 'second-writer',
    begun: [8, '11:00'],
    steps: [{ event: 'submit', at: [2, '12:30'] }],
  },
  {
    manuscript: 'whose-noon',
    begun: [24, '10:00'],
    steps: [
      { event: 'submit', at: [12, '13:00'] },
      {
        at: [6, '11:40'],
        by: 'reviewer',
        thread: 'which governments',
        quote: 'often kept several running side by side',
        says: 'Which governments? Ogle has examples. Name one of them, or the sentence carries nothing.',
        blocking: true,
        mentions: ['writer'],
      },
      {
        at: [6, '11:52'],
        by: 'reviewer',
        thread: 'that Sunday',
        quote: 'had two noons that Sunday',
        says: 'Is it certain that it was a Sunday?',
      },
      {
        event: 'request_changes',
        by: 'reviewer',
        at: [6, '12:10'],
        reason:
          'The end comes a page too early: what did a missed connection cost, and who bore it? And please say which of the two hands the exchange itself went by.',
      },
      {
        at: [5, '09:15'],
        by: 'writer',
        answers: 'which governments',
        says: 'France until 1911 is the best one. I will put it in, with the page.',
      },
      {
        at: [5, '09:20'],
        by: 'writer',
        answers: 'that Sunday',
        says: '18 November 1883 was a Sunday. The newspapers called it the day of two noons.',
      },
      {
        at: [5, '10:02'],
        by: 'reviewer',
        answers: 'which governments',
        says: 'Good. Then this is done as soon as it stands in the text.',
      },
      { at: [4, '17:30'], by: 'reviewer', resolves: 'that Sunday' },
      {
        at: [3, '14:45'],
        by: 'fact-checker',
        thread: 'the page of the clock',
        quote: 'had two minute hands',
        says: 'The page has moved; the new address says the same. It also answers Rosa: the merchants went by the black hand, the local one.',
        mentions: ['writer'],
      },
    ],
  },
];
