import type { Language } from '@/platform/language';
import { sayDetails, sayEvent, type Told } from './say';
import { closing, openIt } from './wording';

export type LetterContext = {
  language: Language;
  /** Of the publication, in which instants are said. */
  timeZone: string;
  publication: string;
  /** Where the matter is at the desk. */
  link: string;
  /** Where a person chooses what they get letters about. */
  settings: string;
};

export type Letter = { subject: string; text: string };

/** A notification as an e-mail of plain text, in the language of whoever gets it. */
export const letterOf = (told: Told, context: LetterContext): Letter => {
  const { language, timeZone, publication, link, settings } = context;
  const sentence = sayEvent(told, language);
  const details = sayDetails(told, language, timeZone).map(
    ({ label, value }) => `${label}: ${value}`,
  );
  const end = closing[language].replace('{publication}', () => publication);
  return {
    subject: oneLine(sentence),
    text: [
      `${sentence}.`,
      ...(details.length > 0 ? [details.join('\n')] : []),
      `${openIt[language]}: ${link}`,
      `-- \n${end}\n${settings}`,
    ].join('\n\n'),
  };
};

/** A subject is one line, and a long title need not fill a screen. */
const oneLine = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 180 ? `${line.slice(0, 179).trimEnd()}…` : line;
};
