import { permissions, type Entitlement } from '@/editions/rules/permissions';
import type { WorkflowEvent } from '@/editions/rules/events';
import { roles, type Role } from '@/editions/rules/states';

/** A cell of the table of roles: not at all, always, or only with a tie to the text. */
export type May = 'no' | 'yes' | 'own' | 'stage';

/** What people may ask for, in the order in which a text meets it. */
export const askable = [
  'create',
  'submit',
  'recall',
  'approve',
  'request_changes',
  'revise',
  'reopen',
  'schedule',
  'publish',
  'force_publish',
  'ratify',
  'new_edition',
  'withdraw',
  'propose_retraction',
  'retract',
  'remove',
  'discard',
] as const satisfies readonly WorkflowEvent[];

/** Which role may ask for what, as the workflow itself decides it; a stage gives its say to whoever it names. */
export const whoMay = (event: WorkflowEvent, role: Role): May => {
  const found = permissions[event].map((entitlement) => may(entitlement, role));
  return (['yes', 'stage', 'own'] as const).find((kind) => found.includes(kind)) ?? 'no';
};

const may = ({ as, tie }: Entitlement, role: Role): May => {
  if (as === 'stage') return 'stage';
  if (as !== role && as !== 'anyone') return 'no';
  return tie ? 'own' : 'yes';
};

/** The whole table. */
export const rolesTable: readonly { event: WorkflowEvent; may: Readonly<Record<Role, May>> }[] =
  askable.map((event) => ({
    event,
    may: Object.fromEntries(roles.map((role) => [role, whoMay(event, role)])) as Record<Role, May>,
  }));
