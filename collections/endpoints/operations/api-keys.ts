import { scopes } from '@/accounts/rules/scopes';
import { wishedKey } from '@/accounts/rules/wished-key';
import { id, instant, list, oneOf, orNull, record, said, text } from '@/openapi/schema';
import type { Operations } from '../described';

export const apiKeyOperations: Operations = {
  'POST /make': {
    summary: 'Make a key for a program',
    description:
      'The key acts for whoever makes it, within its scopes; without any it reads what strangers may. It is said this once. No key makes keys.',
    tag: 'people',
    for: 'desk',
    body: { schema: wishedKey },
    answers: {
      201: {
        description: 'The key.',
        schema: record({
          id,
          key: said('For `Authorization: Bearer …`.', text),
          scopes: list(oneOf(scopes)),
          expiresAt: orNull(instant),
        }),
      },
    },
    refusals: [403, 422],
  },
  'POST /:id/revoke': {
    summary: 'End a key at once',
    description: 'One’s own; administrators, anybody’s.',
    tag: 'people',
    for: 'desk',
    answers: { 200: { description: 'It is of no use any more.', schema: record({ id }) } },
    refusals: [403, 404],
  },
};
