'use client';

import { useTranslation } from '@payloadcms/ui';
import { useCallback, useMemo } from 'react';
import { isLanguage, type Language } from '@/platform/language';
import type { Clock } from './clock';
import type { MessageKey } from './messages';
import type { SayPolicy } from '@/reviews/rules/policy-words';
import { useSayPolicy } from './shell/policy';
import { useZone } from './shell/zone';

type Values = Readonly<Record<string, string | number>>;

export type Say = (key: MessageKey, values?: Values) => string;

type Desk = { t: Say; language: Language; clock: Clock; sayPolicy: SayPolicy };

/** The desk's own messages in the language of whoever is logged in, under `ibidem:` of Payload's. */
export const useDesk = (): Desk => {
  const { t: say, i18n } = useTranslation<object, `ibidem:${MessageKey}`>();
  const t = useCallback<Say>((key, values) => say(`ibidem:${key}`, values), [say]);
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  const zone = useZone();
  const clock = useMemo(() => ({ language, zone }), [language, zone]);
  const sayPolicy = useSayPolicy(language);
  return { t, language, clock, sayPolicy };
};
