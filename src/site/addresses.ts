import { languagePrefix } from '@/platform/addresses';
import type { Language } from '@/platform/language';

export { pathOf } from '@/platform/addresses';

/** Path of the front page in a language. */
export const homePath = (language: Language, languages: readonly Language[]): string =>
  languagePrefix(language, languages) || '/';
