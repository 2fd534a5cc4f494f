import type { Field } from 'payload';

import { labelsOfField } from '@/articles/rules/field-labels';
import { textFields, type TextField } from '@/document/text-fields';

/** A text of an article, as the table of them says. */
export const textField = (name: TextField): Field => {
  const field = { name, label: labelsOfField(name) };
  return textFields[name].input === 'text'
    ? { ...field, type: 'text' }
    : { ...field, type: 'textarea' };
};
