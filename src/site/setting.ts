import type { Language } from '@/platform/language';
import { type Messages, messages } from './messages/messages';
import type { PublicationView } from '@/reading/views/views';

/** Where a page is shown: in which publication, and in which language it speaks to the reader. */
export type Setting = {
  readonly language: Language;
  readonly publication: PublicationView;
  readonly say: Messages;
};

export const settingOf = (language: Language, publication: PublicationView): Setting => ({
  language,
  publication,
  say: messages[language],
});
