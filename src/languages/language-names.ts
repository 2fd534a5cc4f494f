import { languages } from './basics';
import { labelsOf } from './labels-of';
import { inEach } from './texts';

/** What a language is called in another (CLDR), in small letters where that is the rule. */
export const languageName = (language: string, within: string): string =>
  new Intl.DisplayNames([within], { type: 'language' }).of(language) ?? language;

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
