import { numberFormat, pluralRules } from '@/platform/formats';
import type { Language } from '@/platform/language';
import { be } from './be';
import { en } from './en';
import { ru } from './ru';
import type { Messages, Plural } from './shape';

export type { Messages, Plural } from './shape';

export const messages = { en, ru, be } satisfies Record<Language, Messages>;

/** Puts values into `{name}`; a name without a value stays visible, so that it is noticed. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A text that depends on a number, in the plural form that the language asks for. */
export const countOf = (plural: Plural, count: number, language: Language): string => {
  const form = plural[pluralRules(language).select(count)] ?? plural.other;
  return fill(form, { count: numberFormat(language).format(count) });
};
