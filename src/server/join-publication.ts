import {
  InstancesDiffer,
  differingInstances,
  joinInstances,
  type Common,
  type Differing,
} from '@/database/instances';
import { env } from '@/platform/env';
import { errorFacts, log } from '@/platform/logging';
import { OperatorError } from '@/platform/operator-error';
import { storageMark } from '@/exports/storage/storage-mark';
import type { Shutdown } from './shutdown';

/**
 * Runs on only beside processes with the same secret and the same files: else people would lose their sessions, and readers their
 * pictures, depending on who happens to answer. Throws OperatorError.
 */
export const joinPublication = async (databaseUrl: string, shutdown: Shutdown): Promise<void> => {
  const membership = await joinInstances({
    connectionString: databaseUrl,
    common,
    report: (error) =>
      log('error', 'Another process of this publication differs', errorFacts(error)),
  }).catch((error: unknown) => {
    throw error instanceof InstancesDiffer ? new OperatorError(refusal(error.differing)) : error;
  });
  shutdown.add('pools', 'the membership', membership.leave);
  for (const one of membership.changed) log('warn', noted[one]);
};

/** For the doctor: what keeps this from running beside those that run now. */
export const differencesToOthers = async (databaseUrl: string): Promise<string | undefined> => {
  const differing = await differingInstances({
    connectionString: databaseUrl,
    common: await common(),
  });
  return differing.length > 0 ? refusal(differing) : undefined;
};

const common = async (): Promise<Common> => ({
  secret: env().payloadSecret ?? '',
  storage: await storageMark().catch((error: unknown) => {
    log(
      'warn',
      'Where files are kept does not answer, so nobody knows whether it is the same place',
      errorFacts(error),
    );
    return undefined;
  }),
});

const remedies: Readonly<Record<Differing, { is: string; remedy: string }>> = {
  secret: {
    is: 'signs with another secret',
    remedy: 'the same PAYLOAD_SECRET',
  },
  storage: {
    is: 'keeps its files elsewhere',
    remedy: 'the same data folder (IBIDEM_DATA) or bucket (S3_BUCKET)',
  },
};

const refusal = (differing: readonly Differing[]): string => {
  const said = differing.map((one) => remedies[one]);
  const is = said.map((one) => one.is).join(' and ');
  const remedy = said.map((one) => one.remedy).join(' and ');
  return `Another process of this publication ${is}: give both ${remedy}, or stop that one first.`;
};

const noted: Readonly<Record<Differing, string>> = {
  secret: 'The secret is another than last time: everybody has to log in again',
  storage:
    'Files are kept in another place than last time: bring those that were there, or they are missing here',
};
