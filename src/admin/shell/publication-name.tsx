import type { ServerProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { createLocalReq } from 'payload';

/** Whose desk it is, on the pages of who has not signed in. */
export const PublicationName = async ({ payload, i18n }: ServerProps) => {
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  const { names } = await publicationWords(await createLocalReq({}, payload));
  return <span className="desk-name">{names[language]}</span>;
};

/** In place of Payload's sign above its pages; the navigation says it already. */
export const PublicationIcon = () => null;
