import { textsOf } from '@/languages/texts-of';
import type { TextField } from 'payload';
import { ulid } from 'ulid';

const text = textsOf('uniqueKey');

/** The name by which documents know a row: a ULID, given once, the same wherever the data goes. */
export const uniqueKey = (): TextField => ({
  name: 'key',
  type: 'text',
  required: true,
  unique: true,
  defaultValue: () => ulid(),
  label: text('key'),
  admin: { readOnly: true, position: 'sidebar' },
  access: { update: () => false },
  hooks: { beforeDuplicate: [() => ulid()] },
});
