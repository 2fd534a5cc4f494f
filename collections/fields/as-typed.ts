import type { Field } from 'payload';

/**
 * The same fields, with whatever somebody has typed so far allowed in them: half a date, too long a title. An autosave
 * must not fail on a text; what publication needs besides is on the checklist (`src/editions/rules/guards/required-fields.ts`).
 * That a value can be stored at all is still asked.
 */
export const asTyped = (fields: readonly Field[]): Field[] => fields.map(withoutDemands);

const withoutDemands = (field: Field): Field => {
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: asTyped(tab.fields) }));
    return { ...field, tabs };
  }
  if ('fields' in field) return { ...field, fields: asTyped(field.fields) };
  if (field.type === 'text' || field.type === 'textarea') {
    return { ...field, validate: isOf('string') };
  }
  if (field.type === 'number') return { ...field, validate: isOf('number') };
  return field;
};

const isOf =
  (type: 'string' | 'number') =>
  (value: unknown): true | string =>
    value === null || value === undefined || typeof value === type || `A ${type}.`;
