import type { Access, FieldAccess, PayloadRequest } from 'payload';

import type { Role } from '@/editions/rules/states';

/** What somebody may do here: nothing without a login, and nothing once they are deactivated. */
export const rolesOf = ({ user }: Pick<PayloadRequest, 'user'>): readonly Role[] =>
  user && user.active !== false ? user.roles : [];

const holds = (req: PayloadRequest, allowed: readonly Role[]): boolean =>
  rolesOf(req).some((role) => allowed.includes(role));

/** Anybody who works here. */
export const desk: Access = ({ req }) => rolesOf(req).length > 0;
export const deskField: FieldAccess = ({ req }) => rolesOf(req).length > 0;

export const only =
  (...allowed: Role[]): Access =>
  ({ req }) =>
    holds(req, allowed);

export const onlyField =
  (...allowed: Role[]): FieldAccess =>
  ({ req }) =>
    holds(req, allowed);

export const nobody: Access = () => false;

/** Rows that commands write, whoever asks for them. */
export const writtenByCommands = { create: nobody, update: nobody, delete: nobody } as const;

export const nobodyField: FieldAccess = () => false;

/** One's own account, or any for those who look after accounts. */
export const selfOr =
  (...allowed: Role[]): Access =>
  ({ req }) =>
    holds(req, allowed) || (rolesOf(req).length > 0 && { id: { equals: req.user?.id } });

/** What is one's own by a field that names its owner, or all of it for those who look after it. */
export const ownOr =
  (owner: string, ...allowed: Role[]): Access =>
  ({ req }) =>
    holds(req, allowed) || (rolesOf(req).length > 0 && { [owner]: { equals: req.user?.id } });
