import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload';

import { accessFinding } from '@/accounts/rules/findings';
import { passwordFindings } from '@/accounts/rules/password-rule';
import { requirePresentPassword } from '@/accounts/commands/require-present-password';
import type { User } from '@/payload-types';
import { holderBehind } from '@/accounts/queries/api-key-holder';

import { renewing } from './account-marks';
import { refuseFindings, type Sent } from './account-refusal';

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
