import { id, record } from '@/openapi/schema';
import type { Operations } from '../described';

export const mailOperations: Operations = {
  'POST /:id/send': {
    summary: 'Send an e-mail that did not leave',
    tag: 'people',
    for: 'desk',
    answers: { 202: { description: 'It is on its way.', schema: record({ mail: id }) } },
    refusals: [403, 404, 409],
  },
};
