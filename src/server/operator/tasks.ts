import type { OperatorTask } from './contract';

/**
 * What may be asked of a running publication. Loaded when asked for: neither the command line, which only asks, nor an
 * idle publication pays for them.
 */
export const operatorTasks = {
  'check-links': async () => (await import('./tasks/check-links')).checkLinks,
  'import-file': async () => (await import('./tasks/import-file')).importFile,
  'import-sources': async () => (await import('./tasks/import-sources')).importSources,
  'make-set-up-code': async () => (await import('./tasks/make-set-up-code')).makeSetUpCode,
  'rebuild-search': async () => (await import('./tasks/rebuild-search')).rebuildSearchEntries,
  'reset-password': async () => (await import('./tasks/reset-password')).resetPasswordOf,
  'verify-copies': async () => (await import('./tasks/verify-copies')).verifyCopies,
};

type Tasks = typeof operatorTasks;
export type TaskName = keyof Tasks;

export type InputOf<Name extends TaskName> =
  Awaited<ReturnType<Tasks[Name]>> extends OperatorTask<infer Input> ? Input : never;

export const isTask = (name: string): name is TaskName => Object.hasOwn(operatorTasks, name);
