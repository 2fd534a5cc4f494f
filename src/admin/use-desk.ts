'use client';

import { useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import { isLanguage, type Language } from '@/platform/language';
import type { MessageKey } from './messages';

type Values = Readonly<Record<string, string | number>>;

export type Say = (key: MessageKey, values?: Values) => string;

/** The desk's own messages in the language of whoever is logged in, under `ibidem:` of Payload's. */
export const useDesk = (): { t: Say; language: Language } => {
  const { t: say, i18n } = useTranslation<object, `ibidem:${MessageKey}`>();
  const t = useCallback<Say>((key, values) => say(`ibidem:${key}`, values), [say]);
  return { t, language: isLanguage(i18n.language) ? i18n.language : 'en' };
};
