import type { TextField } from 'payload';
import { ulid } from 'ulid';

import { words } from './words';

/** The name by which documents know a row: a ULID, given once, the same wherever the data goes. */
export const uniqueKey = (): TextField => ({
  name: 'key',
  type: 'text',
  required: true,
  unique: true,
  defaultValue: () => ulid(),
  label: words('Key', 'Ключ', 'Ключ'),
  admin: { readOnly: true, position: 'sidebar' },
  access: { update: () => false },
  hooks: { beforeDuplicate: [() => ulid()] },
});
