export const comment = {
  'comment-empty': { message: 'The comment says nothing.', fix: 'Write what you want to say.' },
  'comment-too-long': {
    message: 'The comment is too long: {length} characters, and at most {limit} fit.',
    fix: 'Make several comments of it.',
  },
  'comment-not-found': {
    message: 'There is no such comment.',
    fix: 'Reload the page to see those that there are.',
  },
  'comment-not-yours': { message: 'This comment is somebody else’s.', fix: 'Answer it instead.' },
  'comment-changed': {
    message: 'The comment has been changed meanwhile. It now says: “{text}”.',
    fix: 'Read it, then change it again if you still want to.',
  },
  'thread-not-yours-to-end': {
    message: 'This thread is not yours to resolve or to open again.',
    fix: 'Answer in it, and ask {author} or an editor.',
  },
  'thread-changed': {
    message: 'The thread has gone on meanwhile. The last word, by {author}: “{text}”.',
    fix: 'Read it, then decide.',
  },
  'thread-resolved': {
    message: 'The thread is resolved already, by {author}.',
    fix: 'Reload the page. It can be opened again.',
  },
  'thread-open': { message: 'The thread is open already.', fix: 'Reload the page.' },
  'quote-too-long': {
    message: 'The quoted words are too many: {length} characters, and at most {limit} fit.',
    fix: 'Quote the first sentence of what you mean.',
  },
  'quote-not-found': {
    message: 'These words are not in the text: “{words}”.',
    fix: 'Copy them from the text as it was last saved, or comment on the whole article.',
  },
  'mention-unknown': {
    message: 'Somebody who is mentioned cannot read this article: {names}.',
    fix: 'Leave them out, or have an editor let them read it.',
  },
};

export const assignment = {
  'assigning-not-yours': {
    message: 'Only editors and publishers give a review to somebody else.',
    fix: 'Take the review yourself, or ask an editor.',
  },
  'nothing-to-review': {
    message: 'This article has no edition that still goes to review.',
    fix: 'Reopen the edition or start a new one; then the review can be given to somebody.',
  },
  'stage-unknown': {
    message: 'The review of this article has no stage “{stage}”.',
    fix: 'Choose one of: {stages}.',
  },
  'person-unknown': {
    message: 'Nobody who works here is meant.',
    fix: 'Choose somebody who has a role and can log in.',
  },
  'person-not-of-stage': {
    message: '{person} cannot approve in the stage “{stage}”.',
    fix: 'Choose somebody with a role of that stage, or name them in the editorial policy.',
  },
  'person-contributed': {
    message: '{person} has worked on this edition, so their approval would not count.',
    fix: 'Choose somebody who did not change the text or its citations.',
  },
  'assigned-already': {
    message: 'The stage “{stage}” is already with {person}.',
    fix: 'Reload the page.',
  },
  'not-assigned': {
    message: 'The stage “{stage}” is not with this person.',
    fix: 'Reload the page.',
  },
};

export const policy = {
  'policy-without-stages': {
    message: 'Without a stage of review nobody would look at texts before they are published.',
    fix: 'Keep at least one stage.',
  },
  'stage-without-people': {
    message: 'Nobody can approve in the stage “{stage}”.',
    fix: 'Choose at least one role, or name people.',
  },
  'stage-out-of-reach': {
    message:
      'The stage “{stage}” asks for more approvals ({needed}) than people are named for it ({people}).',
    fix: 'Name more people, add a role, or ask for fewer approvals.',
  },
  'stage-named-twice': {
    message: 'Two stages are called “{stage}”.',
    fix: 'Give each stage a name of its own: people are assigned to it by that name.',
  },
  'stage-nameless': { message: 'Stage {number} has no name.', fix: 'Name it.' },
  'first-stage-alongside': {
    message: 'The first stage “{stage}” cannot stand alongside the one before: there is none.',
    fix: 'Take the tick away, or move the stage down.',
  },
  'kind-without-stage': {
    message: 'No stage is for articles of the kind “{kind}”, so nobody would review them.',
    fix: 'Let one of the stages be for every kind, or for this one.',
  },
};

export const claims = {
  'claims-unchecked': {
    message: 'Claims that you have not checked yet: {count} of {total}.',
    fix: 'Look at each beside what it rests on, in the review room, and say what you found.',
  },
  'claims-unsupported': {
    message: 'Claims that by your own check have no support: {count}.',
    fix: 'Request changes, or check them again.',
  },
  'claim-unknown': {
    message: 'The text under review has no such claim.',
    fix: 'Reload the page to see those that there are.',
  },
  'claim-changed': {
    message: 'This claim, its source or its copy is another one by now.',
    fix: 'Look at what stands there now, then check it.',
  },
  'claim-unreasoned': {
    message: 'Say why the source does not support these words.',
    fix: 'One sentence is enough; the author reads it.',
  },
  'verdict-unknown': {
    message: 'It is not said what was found.',
    fix: 'Say one of: supports, in_part, does_not, could_not_see.',
  },
  'check-not-there': {
    message: 'You have no check of this claim that could be taken back.',
    fix: 'Reload the page.',
  },
};
