import { z } from 'zod';

import type { Operation } from '@/openapi/operation';
import { id, record } from '@/openapi/schema';
import { textOrNone } from '@/platform/parameters/body-schemas';
import type { Operations } from '../described';

export const settingUp = z.object({
  code: textOrNone,
  name: textOrNone,
  email: textOrNone.meta({ format: 'email' }),
  password: textOrNone.meta({ minLength: 12 }).describe('At least 12 characters.'),
});

const setUp: Operation = {
  summary: 'Make the first administrator, with the code that the start printed',
  tag: 'people',
  for: 'stranger',
  body: { schema: settingUp },
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
