import { count, flag, id, list, record, said } from '@/openapi/schema';
import type { Operations } from '../described';

export const embargoOperations: Operations = {
  'POST /:id/embargo': {
    summary: 'Say who may read the article before its publication',
    tag: 'workflow',
    for: 'desk',
    body: {
      schema: record(
        { restricted: flag },
        { readers: said('Users who may read it besides; left out, they stay.', list(id)) },
      ),
    },
    answers: {
      200: { description: 'It is so.', schema: record({ article: id, revision: count }) },
    },
    refusals: [403, 404, 409, 422],
  },
};
