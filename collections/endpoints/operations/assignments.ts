import { z } from 'zod';

import { component, list, record } from '@/openapi/schema';
import { id, textOrNone } from '@/platform/parameters/body-schemas';
import type { Operations } from '../described';

export const assigning = z.object({
  stage: textOrNone.describe('The stage by its name.'),
  user: id.nullish().catch(0).describe('Whoever asks, when absent.'),
});
const body = { schema: assigning };
const refusals = [403, 404, 409, 422] as const;
const assigned = component('Assigned');

export const assignmentOperations: Operations = {
  'GET /:id/assignments': {
    summary: 'With whom each stage of the review is, and with whom it could be',
    tag: 'review',
    for: 'desk',
    answers: {
      200: {
        description: 'Stages.',
        schema: record({ stages: list(component('StageAssignments')) }),
      },
    },
    refusals: [404],
  },
  'POST /:id/assignments': {
    summary: 'Give a stage of the review to somebody, or take it',
    tag: 'review',
    for: 'desk',
    body,
    answers: { 201: { description: 'It is theirs.', schema: assigned } },
    refusals,
  },
  'DELETE /:id/assignments': {
    summary: 'Take a stage back',
    tag: 'review',
    for: 'desk',
    body,
    answers: { 200: { description: 'It is no longer theirs.', schema: assigned } },
    refusals,
  },
  'POST /:id/assignments/end': {
    summary: 'Take a stage back, for whoever cannot send a body with DELETE',
    tag: 'review',
    for: 'desk',
    body,
    answers: { 200: { description: 'It is no longer theirs.', schema: assigned } },
    refusals,
  },
};
