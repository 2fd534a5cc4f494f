import { component } from '@/openapi/schema';
import type { Operations } from '../described';

export const transitionOperations: Operations = {
  'GET /:id/transitions': {
    summary: 'Where the article stands, and what this person may do about it now',
    tag: 'workflow',
    for: 'desk',
    answers: {
      200: { description: 'State, log, findings, events.', schema: component('TransitionReport') },
    },
    refusals: [404],
  },
  'POST /:id/transitions': {
    summary: 'Ask for an event: submit, approve, publish and all others',
    description:
      'One transaction: it happens as a whole, or not at all. What each event asks for is in its schema.',
    tag: 'workflow',
    for: 'desk',
    body: { schema: component('Event') },
    answers: {
      200: { description: 'Where the edition stands now.', schema: component('EditionStatus') },
    },
    refusals: [403, 404, 409, 422],
  },
};
