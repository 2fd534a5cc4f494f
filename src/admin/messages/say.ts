import type { Language } from '@/platform/language';
import { deskMessages, type MessageKey } from '.';

type Values = Readonly<Record<string, string | number>>;

/** The desk's messages outside of Payload's admin, as on the review page. */
export const sayIn =
  (language: Language) =>
  (key: MessageKey, values: Values = {}): string => {
    const all: Readonly<Record<string, string>> = deskMessages[language];
    const message = all[key] ?? all[`${key}_${values.count === 1 ? 'one' : 'other'}`] ?? key;
    return message.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
  };
