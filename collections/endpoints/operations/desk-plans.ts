import { z } from 'zod';

import { id, instant, orNull, record, text } from '@/openapi/schema';
import type { Operations } from '../described';

const wish = z.string().nullish().catch('').meta({ format: 'date-time' });

export const plan = z.object({
  plannedFor: wish.describe('When it is wanted with readers; null for no wish.'),
  plannedZone: z
    .string()
    .nullish()
    .catch('')
    .describe('By whose clocks, as Europe/Minsk; those of the publication, when absent.'),
  dueAt: wish.describe('By when its next step is due; null to follow the policy.'),
});

export const deskPlanOperations: Operations = {
  'PATCH /desk/plans/:article': {
    summary: 'Set when an article is wanted, and by when its next step is due',
    description: 'What is left out stays as it is. The text is not touched.',
    tag: 'workflow',
    for: 'desk',
    body: { schema: plan },
    answers: {
      200: {
        description: 'The plan.',
        schema: record({
          article: id,
          plannedFor: orNull(instant),
          plannedZone: orNull(text),
          dueAt: orNull(instant),
        }),
      },
    },
    refusals: [403, 404, 409, 422],
  },
};
