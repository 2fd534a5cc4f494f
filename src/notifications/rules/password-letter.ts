import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';
import type { Letter } from './letter';

/** Without `link` it is the letter as it is kept: the address is made as it leaves, and is for its reader alone. */
type Asked = { language: Language; publication: string; link?: string };

/** The letter to somebody who forgot their password, or in whose name somebody says so. */
export const passwordLetter = ({ language, publication, link }: Asked): Letter => {
  const { subject, before, kept, after } = words[language];
  const named = (text: string) => text.replace('{publication}', () => publication);
  return { subject: named(subject), text: [named(before), link ?? kept, after].join('\n\n') };
};

const words: Record<Language, { subject: string; before: string; kept: string; after: string }> =
  inEach((texts) => texts.letters.password);
