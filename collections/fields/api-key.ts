import type { Field } from 'payload';

import { selfOrField } from '../access/people';

/** A key is as good as the person: nobody sets it for another. Payload never shows it again. */
export const apiKeyOfOneself = (): Field[] => [
  { name: 'apiKey', type: 'text', access: { create: () => false, update: selfOrField() } },
];
