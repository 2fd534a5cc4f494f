import { inEach } from '@/languages/texts';
import { catalogueOf, findingsOf, type Finding } from '@/platform/finding';
import type { Check, CheckName } from './checks';

/** What is the matter with the publication itself, in the same words for doctor, log and desk; and why a job is not tried again. */
export const operationsCatalogue = catalogueOf(
  {
    'database-away': 'error',
    'database-silent': 'error',
    'migrations-pending': 'error',
    'disk-full': 'error',
    'worker-absent': 'error',
    'jobs-late': 'warning',
    'clocks-differ': 'warning',
    'files-unreachable': 'warning',
    'mail-unreachable': 'warning',
    'mail-absent': 'notice',
    'system-not-theirs': 'error',
    'job-unknown': 'error',
    'job-running': 'error',
    'job-waits': 'error',
  },
  inEach((texts) => texts.findings.operations),
);

export const operationsFinding = findingsOf(operationsCatalogue);

/** What a check that is not well says; undefined where there is nothing to say. */
export const findingOfCheck = (
  name: CheckName,
  { state, figure = 0 }: Check,
): Finding | undefined => {
  if (name === 'mail' && state === 'off') return operationsFinding('mail-absent');
  if (state !== 'warn' && state !== 'fail') return undefined;
  switch (name) {
    case 'database':
      return operationsFinding('database-away');
    case 'migrations':
      return operationsFinding('migrations-pending', { count: figure });
    case 'disk':
      return operationsFinding('disk-full');
    case 'worker':
      return operationsFinding('worker-absent');
    case 'jobs':
      return operationsFinding('jobs-late', { minutes: Math.floor(figure / 60) });
    case 'clock':
      return operationsFinding('clocks-differ', { seconds: Math.abs(Math.round(figure)) });
    case 'files':
      return operationsFinding('files-unreachable');
    case 'mail':
      return operationsFinding('mail-unreachable');
  }
};
