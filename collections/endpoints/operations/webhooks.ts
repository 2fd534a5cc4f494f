import { component, id, record, text } from '@/openapi/schema';
import type { Operation } from '@/openapi/operation';
import type { Operations } from '../described';

const onItsWay = {
  tag: 'record',
  for: 'desk',
  answers: { 202: { description: 'It is on its way.', schema: component('SentDelivery') } },
  refusals: [403, 404, 422],
} satisfies Omit<Operation, 'summary'>;

export const webhookOperations: Operations = {
  'POST /:id/secret': {
    summary:
      'Make a new secret for signatures; it is said this once. For a day the one before signs, too',
    tag: 'record',
    for: 'desk',
    answers: {
      201: { description: 'The secret.', schema: record({ webhook: id, secret: text }) },
    },
    refusals: [403, 404],
  },
  'POST /:id/test': { summary: 'Send a webhook a message that is about nothing', ...onItsWay },
};

export const deliveryOperations: Operations = {
  'POST /:id/resend': { summary: 'Send the same message again under the same id', ...onItsWay },
};
