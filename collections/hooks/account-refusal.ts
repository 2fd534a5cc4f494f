import type { PayloadRequest } from 'payload';

import { accountCatalogue } from '@/accounts/rules/account-findings';
import { accessCatalogue } from '@/accounts/rules/findings';
import type { Refusal } from '@/core/refusal';
import type { User } from '@/payload-types';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';

import { throwRefusal } from './throw-refusal';

/** What comes in beside an account's own fields. */
export type Sent = Partial<User> & {
  password?: unknown;
  presentPassword?: unknown;
  /** Of a letter, when a password is chosen anew. */
  token?: unknown;
};

/** Refuses at the fields concerned; nothing where there are no findings. */
export const refuseFindings = (
  req: PayloadRequest,
  status: Refusal['status'],
  findings: readonly Finding[],
): void => {
  if (findings.length === 0) return;
  const language = languageOf(req.headers, req.user);
  const catalogue = { ...accessCatalogue, ...accountCatalogue };
  const said = findings.map((finding) => sayFinding(finding, language, catalogue));
  throwRefusal({ status, findings: said }, { errors: said.map(atItsField) });
};

const atItsField = ({ place, message, fix }: Finding) => ({
  path: place?.field,
  message: [message, fix].filter(Boolean).join(' '),
});
