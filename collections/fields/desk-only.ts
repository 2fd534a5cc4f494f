import type { Field } from 'payload';

import { deskField } from '../access/people';

/** Fields of a public record that strangers neither see nor filter by. */
export const deskOnly = (fields: readonly Field[]): Field[] =>
  fields.map((field) =>
    'name' in field ? ({ ...field, access: { read: deskField } } as Field) : field,
  );
