import type { ServerProps } from 'payload';
import { languagePrefix } from '@/platform/addresses';
import { isLanguage, type Language } from '@/platform/language';
import { publicationSettings } from '@/core/publication-settings';
import { sayIn } from '../messages/say';

type Props = Pick<ServerProps, 'payload' | 'i18n' | 'locale'>;

/** From what is set here to where readers see it, in the language that is being set. */
export const ReadersPageLink = async ({ payload, i18n, locale }: Props) => {
  const { languages } = await publicationSettings({ payload });
  const t = sayIn(isLanguage(i18n.language) ? i18n.language : 'en');
  return (
    <a
      className="ibidem-readers-page"
      href={homeIn(locale?.code, languages)}
      rel="noreferrer"
      target="_blank"
    >
      {t('preview.readersPage')} <span aria-hidden="true">↗</span>
    </a>
  );
};

const homeIn = (code: string | undefined, languages: readonly Language[]): string => {
  const language = isLanguage(code) && languages.includes(code) ? code : languages[0];
  return (language && languagePrefix(language, languages)) || '/';
};
