'use client';

import { useTranslation } from '@payloadcms/ui';
import { useCallback, useMemo } from 'react';
import { isLanguage, type Language } from '@/platform/language';
import type { Clock } from './clock';
import type { MessageKey } from './messages';
import { useZone } from './shell/zone';

type Values = Readonly<Record<string, string | number>>;

export type Say = (key: MessageKey, values?: Values) => string;

/** The desk's own messages in the language of whoever is logged in, under `ibidem:` of Payload's. */
export const useDesk = (): { t: Say; language: Language; clock: Clock } => {
  const { t: say, i18n } = useTranslation<object, `ibidem:${MessageKey}`>();
  const t = useCallback<Say>((key, values) => say(`ibidem:${key}`, values), [say]);
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  const zone = useZone();
  const clock = useMemo(() => ({ language, zone }), [language, zone]);
  return { t, language, clock };
};
