import type { Operation } from '@/openapi/operation';
import { id, record, said, text } from '@/openapi/schema';
import type { Operations } from '../described';

const setUp: Operation = {
  summary: 'Make the first administrator, with the code that the start printed',
  tag: 'people',
  for: 'stranger',
  body: {
    schema: record({
      code: text,
      name: text,
      email: { type: 'string', format: 'email' },
      password: said('At least 12 characters.', { type: 'string', minLength: 12 }),
    }),
  },
  answers: {
    201: { description: 'Log in now.', schema: record({ id }) },
    303: { description: 'A form is led on.' },
  },
  refusals: [403, 409, 422],
};

export const setUpOperations: Operations = {
  'POST /set-up': setUp,
  'POST /first-register': { ...setUp, summary: 'The same, where Payload would ask for no code' },
};
