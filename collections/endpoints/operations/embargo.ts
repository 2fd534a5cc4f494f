import { z } from 'zod';

import { count, id, record } from '@/openapi/schema';
import * as body from '@/platform/parameters/body-schemas';
import type { Operations } from '../described';

export const embargo = z.object({
  restricted: z.boolean().catch(false),
  readers: z
    .array(body.id)
    .describe('Users who may read it besides; left out, they stay.')
    .optional(),
});

export const embargoOperations: Operations = {
  'POST /:id/embargo': {
    summary: 'Say who may read the article before its publication',
    tag: 'workflow',
    for: 'desk',
    body: { schema: embargo },
    answers: {
      200: { description: 'It is so.', schema: record({ article: id, revision: count }) },
    },
    refusals: [403, 404, 409, 422],
  },
};
