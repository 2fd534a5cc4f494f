import { inEach } from '@/languages/texts';
import { findingsOf, type Finding, catalogueOf } from '@/platform/finding';
import type { WorkerFailure } from '../processes/contract';

/** Why there is no file of a text in some format. */
export const writeRules = catalogueOf(
  { 'file-not-made': 'error', 'file-too-slow': 'error', 'files-in-demand': 'error' },
  inEach((texts) => texts.findings.write),
);

const writeFinding = findingsOf(writeRules);

/** What a worker's failure means to whoever asked for a file. */
export const notMade = (format: string, { kind }: WorkerFailure): Finding =>
  writeFinding(rules[kind], { format });

const rules: Readonly<Record<WorkerFailure['kind'], keyof typeof writeRules>> = {
  refused: 'file-not-made',
  died: 'file-not-made',
  'too-slow': 'file-too-slow',
  busy: 'files-in-demand',
};
