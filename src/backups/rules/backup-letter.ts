import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';

type Asked = {
  language: Language;
  publication: string;
  /** When it was due, by the clocks of the publication. */
  time: string;
  /** What is wrong with one that was made; or, with `tries`, why none was. */
  complaints: readonly string[];
  tries?: number;
};

/** The letter to an administrator about a backup by the clock that is not in order. */
export const backupLetter = ({ language, publication, time, complaints, tries }: Asked) => {
  const { subject, failed, faulty, after } = words[language];
  const said: Readonly<Record<string, string>> = { publication, time, tries: String(tries) };
  const filled = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => said[name] ?? whole);
  const opening = filled(tries === undefined ? faulty : failed);
  return { subject: filled(subject), text: [opening, complaints.join('\n'), after].join('\n\n') };
};

const words = inEach((texts) => texts.letters.backup);
