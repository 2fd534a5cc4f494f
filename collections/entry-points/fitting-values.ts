import type { FlattenedField } from 'payload';

import { isRecord } from '../endpoints/sent';

type Values = Readonly<Record<string, unknown>>;

/** Kinds of fields that hold texts: Payload lets other values through, and hooks would take them for texts. */
const texts: ReadonlySet<string> = new Set([
  'code',
  'date',
  'email',
  'radio',
  'select',
  'text',
  'textarea',
]);

/** Names of the fields, as in a form's path, that were sent something of another kind than they hold. */
export const misfits = (fields: readonly FlattenedField[], values: Values, above = ''): string[] =>
  fields.flatMap((field) => {
    const value = values[field.name];
    const path = `${above}${field.name}`;
    if (value === undefined || value === null || isOfEachLanguage(field, value)) return [];
    if (texts.has(field.type)) return isText(value, field) ? [] : [path];
    if (field.type === 'group' || field.type === 'tab') {
      return isRecord(value) ? misfits(field.flattenedFields, value, `${path}.`) : [path];
    }
    if (field.type !== 'array') return [];
    if (!Array.isArray(value)) return typeof value === 'number' ? [] : [path];
    return value.flatMap((row, at) =>
      isRecord(row) ? misfits(field.flattenedFields, row, `${path}.${at}.`) : [`${path}.${at}`],
    );
  });

const isText = (value: unknown, field: FlattenedField): boolean =>
  'hasMany' in field && field.hasMany
    ? Array.isArray(value) && value.every((one) => typeof one === 'string')
    : typeof value === 'string';

/** With `locale=all` a field is written in every language at once. */
const isOfEachLanguage = (field: FlattenedField, value: unknown): boolean =>
  field.localized === true &&
  isRecord(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((language) => /^[a-z]{2}$/.test(language));

/** The same values, with numbers as the texts that they are in fields for texts, as programs send volumes and years. */
export const withTexts = (fields: readonly FlattenedField[], values: Values): Values => {
  const numbers = fields.flatMap(({ name, type }) =>
    (type === 'text' || type === 'textarea') && typeof values[name] === 'number'
      ? [[name, String(values[name])] as const]
      : [],
  );
  return numbers.length > 0 ? { ...values, ...Object.fromEntries(numbers) } : values;
};
