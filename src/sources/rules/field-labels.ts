import { labelsOf } from '@/languages/labels-of';
import { texts, inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';
import type { CslType } from './csl';

/** What readers are told of a work beside its title, in this order; names are CSL's. */
export const fieldLabels = labelsOf(inEach((texts) => texts.sources.fields));

export type LabelledField = keyof typeof fieldLabels;

type OfType = Partial<Record<CslType, Partial<Record<LabelledField, string>>>>;

/** What a field is called for a work of this type. */
export const labelOfField = (field: LabelledField, type: CslType, language: Language): string => {
  const { fields, fieldsOfType } = texts[language].sources;
  return (fieldsOfType as OfType)[type]?.[field] ?? fields[field];
};
