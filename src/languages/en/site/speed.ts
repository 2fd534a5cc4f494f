/** Pages that the server brings along, for when nothing else can be shown; in English. */
export const speed = {
  failureTitle: 'This page could not be made',
  failureText:
    'The fault is ours, and it has been noted. Often a second attempt is enough. Other pages may well be there.',
  awayTitle: 'This page cannot be reached at the moment',
  awayText:
    'The database in which it is kept does not answer. Nothing is lost: pages that were read shortly before are still shown, and this one will be back as soon as the database is.',
  fullTitle: 'The disk is full',
  fullText:
    'Nothing can be saved until somebody makes room on the disk of the database. What stands is still shown. Whoever runs this publication should be told.',
  stoppingTitle: 'The site is starting anew',
  stoppingText: 'It closes for a moment, and will be back soon.',
  startingTitle: 'The site is starting',
  startingText: 'It will be here in a few seconds. This page asks again by itself.',
  failureLine: 'This could not be answered; the fault is ours.',
  awayLine: 'The database does not answer at the moment.',
  fullLine: 'The disk of the database is full: nothing can be saved at the moment.',
  startingLine: 'The publication is starting.',
  stoppingLine: 'The publication is starting anew.',
  tryAgain: 'Try again',
};
