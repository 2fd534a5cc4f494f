/** Pages that the server brings along, for when nothing else can be shown; in English. */
export const speedEn = {
  failureTitle: 'This page could not be made',
  failureText:
    'The fault is ours, and it has been noted. Often a second attempt is enough. Other pages may well be there.',
  awayTitle: 'This page cannot be reached at the moment',
  awayText:
    'The database in which it is kept does not answer. Nothing is lost: pages that were read shortly before are still shown, and this one will be back as soon as the database is.',
  startingTitle: 'The site is starting',
  startingText: 'It will be here in a few seconds. This page asks again by itself.',
  tryAgain: 'Try again',
};
