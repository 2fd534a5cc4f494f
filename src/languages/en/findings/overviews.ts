/** What the desk’s overviews refuse: plans and days. */
export const overviews = {
  'plan-not-yours': {
    message: 'Days are set by the owner of an article, an editor or a publisher.',
    fix: 'Ask one of them.',
  },
  'plan-nothing-open': {
    message: 'Nothing is being written on this article, so there is nothing to plan.',
    fix: 'Start its next edition first.',
  },
  'plan-scheduled': {
    message: 'It is scheduled already: the day and hour are set.',
    fix: 'Take it from the schedule first, or schedule it for another hour.',
  },
  'plan-no-instant': {
    message: 'This is no day and hour.',
    fix: 'Send an instant as in ISO 8601, or null to take the day away.',
  },
  'plan-zone-unknown': {
    message: 'There is no time zone called “{zone}”.',
    fix: 'Name one as Europe/Minsk.',
  },
  'day-passed': {
    message: 'That day and hour are over.',
    fix: 'The first day that would do: {day}.',
  },
  'day-under-review': {
    message: 'The review may take longer than that day.',
    fix: 'The first day that would do: {day}.',
  },
  'day-unknown': {
    message: 'This is no day and hour of the calendar.',
    fix: 'Send a day as 2026-12-10, and an hour as 09:00 where there is none yet.',
  },
  'day-changed-meanwhile': {
    message: 'Somebody has moved it meanwhile.',
    fix: 'Look where it stands now, and decide again.',
  },
  'day-not-movable': {
    message: 'As it stands, it cannot be moved on the calendar.',
    fix: 'Open the article to see how far it has come.',
  },
  'feed-unknown': {
    message: 'There is no such calendar address.',
    fix: 'Look at the list anew.',
  },
  'view-name': {
    message: 'A view has a name of at most {most} letters.',
    fix: 'Give it a short name.',
  },
  'view-unknown-page': {
    message: 'These filters cannot be kept.',
    fix: 'Choose fewer of them.',
  },
  'view-not-found': {
    message: 'There is no such view any more.',
    fix: 'Reload the page.',
  },
  'view-not-yours': {
    message: 'This view belongs to somebody else.',
    fix: 'Keep your own under another name.',
  },
  'view-sharing-not-yours': {
    message: 'Views are shared by editors and administrators.',
    fix: 'Keep it for yourself, or ask one of them.',
  },
  'owner-not-yours': {
    message: 'An article is given to another owner by an editor.',
    fix: 'Ask an editor.',
  },
  'owner-unknown': {
    message: 'Nobody of that name writes or edits here.',
    fix: 'Choose somebody from the list.',
  },
  'topic-unknown': {
    message: 'There is no such topic.',
    fix: 'Choose one from the list.',
  },
  'bulk-too-many': {
    message: 'At most {most} articles are changed at once.',
    fix: 'Choose fewer.',
  },
  'review-none-open': {
    message: 'It is in no stage of a review now.',
    fix: 'Ask somebody when it is submitted.',
  },
};
