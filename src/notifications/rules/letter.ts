import type { Language } from '@/platform/language';
import { sayDetails, sayEvent, type Told } from './say';
import { closing, openIt } from './wording';
import type { SayPolicy } from '@/reviews/rules/policy-words';

export type LetterContext = {
  language: Language;
  /** Of the publication, in which instants are said. */
  timeZone: string;
  publication: string;
  /** What stages are called in the language. */
  sayPolicy?: SayPolicy;
  /** Where the matter is at the desk. */
  link: string;
  /** Where a person chooses what they get letters about. */
  settings: string;
};

export type Letter = {
  subject: string;
  text: string;
  /** The same in type, where it has more than a few lines. */
  html?: string;
};

/** A notification as an e-mail of plain text, in the language of whoever gets it. */
export const letterOf = (told: Told, context: LetterContext): Letter => {
  const { language, timeZone, publication, link, settings, sayPolicy } = context;
  const sentence = sayEvent(told, language);
  const details = sayDetails(told, language, timeZone, sayPolicy).map(
    ({ label, value }) => `${label}: ${value}`,
  );
  return {
    subject: oneLine(sentence),
    text: [
      `${sentence}.`,
      ...(details.length > 0 ? [details.join('\n')] : []),
      `${openIt[language]}: ${link}`,
      footOf({ language, publication, settings }),
    ].join('\n\n'),
  };
};

/** How every letter ends: why it came, and where one chooses. The line before is that of a signature (RFC 3676, 4.3). */
export const footOf = ({
  language,
  publication,
  settings,
}: Pick<LetterContext, 'language' | 'publication' | 'settings'>): string =>
  `-- \n${closingOf(language, publication)}\n${settings}`;

export const closingOf = (language: Language, publication: string): string =>
  closing[language].replace('{publication}', () => publication);

/** A subject is one line, and a long title need not fill a screen. */
export const oneLine = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 180 ? `${line.slice(0, 179).trimEnd()}…` : line;
};
