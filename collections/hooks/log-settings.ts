import type { GlobalAfterChangeHook, PayloadRequest } from 'payload';

import { changesBetween } from '@/audit/rules/administration/changes';
import { logAdministration } from '@/audit/commands/log-administration';

type Values = Readonly<Record<string, unknown>>;

/** What was changed about the publication, its front page or its policy, in the transaction of the change. */
export const logSettings: GlobalAfterChangeHook = async ({ doc, previousDoc, global, req }) => {
  const changes = changesBetween((previousDoc ?? {}) as Values, doc as Values);
  const isPolicy = global.slug === 'editorial-policy';
  if (Object.keys(changes).length > 0) {
    await logAdministration(req, {
      event: isPolicy ? 'policy_changed' : 'settings_changed',
      subject: 'settings',
      name: global.slug,
      data: { changes, ...localeOf(req, global.fields) },
    });
  }
  return doc as unknown;
};

const localeOf = ({ locale }: PayloadRequest, fields: readonly object[]) =>
  locale && fields.some((field) => 'localized' in field && field.localized) ? { locale } : {};
