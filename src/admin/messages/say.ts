import type { Language } from '@/platform/language';
import { deskMessages, type DeskMessages } from '.';
import { sayWith } from './say-with';

/** The desk's messages outside of Payload's admin, as on the review page. */
export const sayIn = (language: Language) => sayWith(deskMessages[language]);

/** Those of some areas, for the components of a page: `panel` stands for `panel.title` and the like. */
export const messagesOf = (language: Language, areas: readonly string[]): Partial<DeskMessages> =>
  Object.fromEntries(
    Object.entries(deskMessages[language]).filter(([key]) =>
      areas.includes(key.slice(0, key.indexOf('.'))),
    ),
  );
