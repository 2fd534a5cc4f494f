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
};
