import { en } from '@payloadcms/translations/languages/en';
import { ru } from '@payloadcms/translations/languages/ru';
import type { Config } from 'payload';
import { deskMessages } from './messages';
import { belarusian, belarusianEditor } from './messages/payload-be';

type I18n = NonNullable<Config['i18n']>;

/**
 * Payload's own words in English and Russian, Belarusian made of the Russian with what people see
 * all day put into Belarusian, and the desk's messages in all three under `ibidem`. Payload does not
 * list `be` among its languages, but takes whatever is supplied.
 */
export const deskI18n: I18n = {
  fallbackLanguage: 'en',
  supportedLanguages: { en, ru, be: belarusian } as I18n['supportedLanguages'],
  translations: {
    en: { ibidem: deskMessages.en },
    ru: { ibidem: deskMessages.ru },
    be: { ibidem: deskMessages.be, lexical: belarusianEditor },
  } as I18n['translations'],
};
