import { languages } from './basics';
import { labelsOf } from './labels-of';
import { inEach } from './texts';

const tables = new Map<string, Intl.DisplayNames>();

/** Made once for each language: making one takes longer than all else in the colophon of a file. */
const tableOf = (within: string): Intl.DisplayNames => {
  const table = tables.get(within) ?? new Intl.DisplayNames([within], { type: 'language' });
  tables.set(within, table);
  return table;
};

/** What a language is called in another (CLDR), in small letters where that is the rule. */
export const languageName = (language: string, within: string): string =>
  tableOf(within).of(language) ?? language;

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** The languages by their names, as labels. */
export const languageNames = labelsOf(
  inEach(
    (_, within) =>
      Object.fromEntries(
        languages.map((language) => [language, capital(languageName(language, within))]),
      ) as Record<(typeof languages)[number], string>,
  ),
);
