import { textsOf } from '@/languages/texts-of';
import type { Field, TextFieldValidation } from 'payload';
import { text } from 'payload/shared';

import { isLanguage } from '@/platform/language';

const textOf = textsOf('textLimits');

/**
 * Characters that a field of text takes, where it says nothing else. Payload's own 40,000 are fewer than a cited page, a
 * report in the mail or a paragraph of a law may have, and what is longer would be lost. How much comes in one request is
 * bounded where it comes in; the words of a page by what is read of it (`src/link-checks/page-contents/page-text.ts`).
 */
export const longestText = 4_000_000;

/** Bytes that Postgres takes into one entry of an index (2,704), with room for what stands beside the text. */
const longestInIndex = 2_600;

/**
 * Fields by which rows are found or told apart take as much as an index does, and say so; without that, Postgres refuses with
 * an error of its own. All others take what a real document has.
 */
export const withTextLimits = <Shell extends { fields: Field[] }>(
  shells: readonly Shell[],
): Shell[] => shells.map((shell) => ({ ...shell, fields: shell.fields.map(limited) }));

const limited = (field: Field): Field => {
  if (field.type === 'text' && (field.index || field.unique) && !field.hasMany) {
    return { ...field, validate: both(field.validate) };
  }
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(limited) }));
    return { ...field, tabs };
  }
  return 'fields' in field ? { ...field, fields: field.fields.map(limited) } : field;
};

const both =
  (own: TextFieldValidation = text): TextFieldValidation =>
  async (value, options) => {
    const said = await own(value, options);
    return said === true ? fitsIndex(value, options) : said;
  };

const fitsIndex: TextFieldValidation = (value, { req }) => {
  if (typeof value !== 'string' || Buffer.byteLength(value) <= longestInIndex) return true;
  const bytes = Buffer.byteLength(value);
  const limit = longestInIndex;
  return textOf('fitsIndex', { bytes, limit })[
    isLanguage(req.i18n.language) ? req.i18n.language : 'en'
  ];
};
