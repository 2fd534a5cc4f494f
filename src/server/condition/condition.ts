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

/** For logs and for whoever watches over the process; says nothing that a stranger may not know. */
export const sayAilment: Readonly<Record<Ailment, string>> = {
  'database-away': 'The database is away: no Postgres answers.',
  'database-silent': 'The database is silent: it takes connections and does not answer.',
  'disk-full': 'The disk is full: nothing can be saved until there is room on it.',
  'worker-absent': 'No worker is there: nothing scheduled is published, and no mail is sent.',
};

export const sayCured: Readonly<Record<Ailment, string>> = {
  'database-away': 'The database is back.',
  'database-silent': 'The database answers again.',
  'disk-full': 'The disk has room again.',
  'worker-absent': 'A worker is there again.',
};
