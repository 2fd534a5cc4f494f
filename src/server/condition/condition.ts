import { operationsCatalogue } from '@/operations/rules/findings';

/** How a process is that serves the publication, as far as it shows from within. */
export type Condition = {
  /** `away`: nobody is there to answer. `silent`: somebody is, and says nothing, as a frozen server does. */
  database: 'there' | 'away' | 'silent';
  disk: 'has room' | 'full';
  /** Absent: no process takes jobs, so nothing scheduled is published and no mail leaves. */
  worker: 'at work' | 'absent';
};

export type Ailment = 'database-away' | 'database-silent' | 'disk-full' | 'worker-absent';

export const ailmentsOf = ({ database, disk, worker }: Condition): Ailment[] => [
  ...(database === 'away' ? (['database-away'] as const) : []),
  ...(database === 'silent' ? (['database-silent'] as const) : []),
  ...(disk === 'full' ? (['disk-full'] as const) : []),
  // Who cannot be asked after is not called absent.
  ...(worker === 'absent' && database === 'there' ? (['worker-absent'] as const) : []),
];

const wordsOf = (ailment: Ailment): string => operationsCatalogue[ailment].en.message;

/** For logs and for whoever watches over the process; says nothing that a stranger may not know. */
export const sayAilment: Readonly<Record<Ailment, string>> = {
  'database-away': wordsOf('database-away'),
  'database-silent': wordsOf('database-silent'),
  'disk-full': wordsOf('disk-full'),
  'worker-absent': wordsOf('worker-absent'),
};

export const sayCured: Readonly<Record<Ailment, string>> = {
  'database-away': 'The database is back.',
  'database-silent': 'The database answers again.',
  'disk-full': 'The disk has room again.',
  'worker-absent': 'A worker is there again.',
};
