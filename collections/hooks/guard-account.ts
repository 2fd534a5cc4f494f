import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload';

import { accountCatalogue, accountFinding } from '@/access/account-findings';
import { accessCatalogue, accessFinding } from '@/access/findings';
import { passwordFindings } from '@/access/password-rule';
import type { Refusal } from '@/commands/refusal';
import { requirePresentPassword } from '@/commands/require-present-password';
import type { User } from '@/payload-types';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { holderBehind } from '@/queries/api-key-holder';

import { refuseAtDesk } from './refuse-at-desk';
import { throwRefusal } from './throw-refusal';

/** What comes in beside an account's own fields. */
type Sent = Partial<User> & { password?: unknown; presentPassword?: unknown };

/** Of the operations that Payload's types do not tell apart. */
type Asked = { id?: unknown; data?: Sent };

/**
 * Stands before every operation on accounts, by whichever door: a new password fits the rule, and no sweep over many
 * accounts changes how they are entered.
 */
export const guardOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { id, data } = args as Asked;
  // Payload's own would write down a token that lets its reader in.
  if (operation === 'forgotPassword') {
    const command = 'POST /api/users/forgot-password';
    refuseAtDesk(req, 403, 'written-by-commands', { what: 'users', command });
  }
  if (operation === 'resetPassword' && data) {
    refuseFindings(req, 422, passwordFindings(data.password));
    req.context[resetting] = true;
  }
  const isSweep = operation === 'update' && id === undefined;
  if (isSweep && data && ('password' in data || 'email' in data)) {
    refuseFindings(req, 422, [accountFinding('one-account-at-a-time')]);
  }
  return args;
};

/** One rule for passwords, where they are set. */
export const guardPassword: CollectionBeforeValidateHook<User> = ({ data, originalDoc, req }) => {
  const { password, email, name } = (data ?? {}) as Sent;
  if (password !== undefined && password !== null && password !== '') {
    const person = { email: email ?? originalDoc?.email, name: name ?? originalDoc?.name };
    refuseFindings(req, 422, passwordFindings(password, person));
  }
  return data;
};

/**
 * How an account is entered changes only by a person's own hand: with their present password, never by a key. Roles are
 * no matter for keys either. Where no person is behind a request, it is somebody who has the server.
 */
export const guardEntrance: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { presentPassword, ...kept } = data as Sent;
  const isNewPassword = Boolean(kept.password);
  const isNewAddress = operation === 'update' && isOther(kept.email, originalDoc?.email);
  if (
    holderBehind(req) &&
    (isNewPassword || isNewAddress || isOther(kept.roles, originalDoc?.roles))
  ) {
    refuseFindings(req, 403, [accessFinding('not-with-a-key')]);
  }
  if (operation === 'update' && req.user && (isNewPassword || isNewAddress)) {
    const proof = await requirePresentPassword(req, req.user.id, presentPassword);
    if (!proof.ok) refuseFindings(req, proof.error.status, proof.error.findings);
  }
  if (operation === 'update' && isNewPassword) req.context[renewing] = true;
  return kept as Partial<User>;
};

const isOther = (sent: unknown, known: unknown): boolean =>
  sent !== undefined && JSON.stringify(plain(sent)) !== JSON.stringify(plain(known));

const plain = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase().trim() : value;

/** Whether the operation that just went through set a password; asked once. */
export const tookNewPassword = ({ context }: PayloadRequest): boolean => {
  const is = context[renewing] === true;
  delete context[renewing];
  return is;
};

/** The same of a letter's address. */
export const tookReset = ({ context }: PayloadRequest): boolean => {
  const is = context[resetting] === true;
  delete context[resetting];
  return is;
};

const renewing = 'setsPassword';
const resetting = 'resetsPassword';

const refuseFindings = (
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
