import type { Config } from 'payload';
import { inEach } from '@/languages/texts';

type I18n = NonNullable<Config['i18n']>;

/**
 * Payload's own words and, under `ibidem`, the desk's messages, in every language. Payload does not list all of them among
 * its own, but takes whatever is supplied.
 */
export const deskI18n: I18n = {
  fallbackLanguage: 'en',
  supportedLanguages: inEach((texts) => texts.payload.admin),
  translations: inEach(({ desk, payload }) => ({
    ibidem: desk,
    ...(payload.editor ? { lexical: payload.editor } : {}),
  })),
};
