/** What is looked at, the gravest first. */
export const checkNames = [
  'database',
  'migrations',
  'disk',
  'worker',
  'jobs',
  'clock',
  'files',
  'mail',
] as const;
export type CheckName = (typeof checkNames)[number];

/** `off`: there is none to look at. `unknown`: it was not looked at yet, or nobody can be asked. */
export const checkStates = ['ok', 'warn', 'fail', 'unknown', 'off'] as const;
export type CheckState = (typeof checkStates)[number];

export type Check = {
  state: CheckState;
  /** Seconds (jobs, clock), or a number of migrations: for whoever looks after it; strangers see states alone. */
  figure?: number;
};
export type Checks = Readonly<Record<CheckName, Check>>;

const unknown: Check = { state: 'unknown' };
export const unseen: Checks = {
  database: unknown,
  migrations: unknown,
  disk: unknown,
  worker: unknown,
  jobs: unknown,
  clock: unknown,
  files: unknown,
  mail: unknown,
};

/** Whether requests may be sent to a process. What only warns concerns all alike, so to take one of them out mends nothing. */
export const isReady = (checks: Checks): boolean =>
  Object.values(checks).every(({ state }) => state !== 'fail');
