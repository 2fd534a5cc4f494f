import type { AfterErrorHook } from 'payload';

import { requestCatalogue, requestFinding } from '@/accounts/rules/request-findings';
import { refusedValue, type RefusedValue } from '@/database/refused-value';
import { sayFinding } from '@/platform/finding';
import { languageOf } from '@/platform/language';

export const refusedStatus: Readonly<Record<RefusedValue, number>> = {
  'value-not-storable': 400,
  'related-unknown': 400,
  'value-taken': 409,
};

/** The same for questions by GraphQL, and for whatever fails before a handler is found. */
export const tellRefusedValue: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const { originalError } = error as { originalError?: unknown };
  const rule = refusedValue(error) ?? refusedValue(originalError);
  if (rule === undefined) return undefined;
  const language = languageOf(req.headers, req.user);
  const finding = sayFinding(requestFinding(rule), language, requestCatalogue);
  const status = refusedStatus[rule];
  const extensions = { statusCode: status, data: { findings: [finding] } };
  return {
    status,
    response: { findings: [finding] },
    ...(graphqlResult
      ? { graphqlResult: { ...graphqlResult, message: finding.message, extensions } }
      : {}),
  };
};
