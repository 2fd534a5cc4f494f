import { z } from 'zod';

import { component, count, list, orNull, record, said, text } from '@/openapi/schema';
import { claimVerdicts } from '@/reviews/rules/claim-checks';
import type { Operations } from '../described';

const claim = z.string().describe('Key of its citation.');
const stage = z
  .int()
  .meta({ minimum: 0 })
  .describe('Number of the stage; the first that is theirs.')
  .optional();

export const checking = z.object({
  claim,
  verdict: z.enum(claimVerdicts).describe('What was found.'),
  sight: z.string().describe('`sight` of the claim as it was looked at; another one is refused.'),
  note: z.string().describe('Why; needed with `does_not`.').optional(),
  stage,
});
export const unchecking = z.object({ claim, stage });

const refusals = [403, 404, 409, 422] as const;
const status = component('EditionStatus');

export const claimCheckOperations: Operations = {
  'GET /:id/claim-checks': {
    summary: 'The claims of a text under review, and who checked them',
    tag: 'review',
    for: 'desk',
    answers: {
      200: {
        description: 'Claims in reading order.',
        schema: record({
          stage: said(
            'In which this person’s checks count.',
            orNull(record({ name: text, number: count })),
          ),
          claims: list(component('ClaimStatus')),
        }),
      },
    },
    refusals: [404],
  },
  'GET /:id/claim-checks/:claim': {
    summary: 'What one claim rests on: works, copies with the passage, quoted words',
    tag: 'review',
    for: 'desk',
    answers: { 200: { description: 'The evidence.', schema: component('ClaimEvidence') } },
    refusals: [404],
  },
  'GET /:id/checked-claims': {
    summary: 'What people found of the claims of a text as it is written now, void checks too',
    tag: 'review',
    for: 'desk',
    answers: {
      200: {
        description: 'Claims that somebody checked, in reading order; none without an edition.',
        schema: record({
          total: said('Of all claims in the text.', count),
          claims: list(component('CheckedClaim')),
        }),
      },
    },
    refusals: [404],
  },
  'POST /:id/claim-checks': {
    summary: 'Say what was found of one claim',
    tag: 'review',
    for: 'desk',
    body: { schema: checking },
    answers: { 200: { description: 'The edition, with the check in its log.', schema: status } },
    refusals,
  },
  'POST /:id/claim-checks/take-back': {
    summary: 'Take one’s own check of a claim back',
    tag: 'review',
    for: 'desk',
    body: { schema: unchecking },
    answers: { 200: { description: 'The edition, with that in its log.', schema: status } },
    refusals,
  },
};
