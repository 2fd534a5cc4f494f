import { importSources as bringIn } from '@/sources/commands/import-sources';
import { findingLine } from '../finding-line';
import { requestAs } from '../request-as';
import { bytesOf, type GivenFile } from '../given-file';
import type { OperatorTask } from '../contract';

type Input = GivenFile & { dryRun?: boolean; as?: string };

/** Brings in a list of works and reports on it. */
export const importSources: OperatorTask<Input> = async (payload, input, { tell }) => {
  const { path, filename, dryRun = false, as } = input;
  const say = (text: string) => tell({ kind: 'line', text });
  const req = await requestAs(payload, as);
  const result = await bringIn(req, { filename, bytes: bytesOf(input), dryRun });
  if (!result.ok) {
    say([`✗ ${path}`, ...result.error.findings.map(findingLine)].join('\n'));
    return false;
  }
  const { format, made, known, repeated, findings } = result.value;
  const verb = dryRun ? 'would be new' : 'new';
  const sum = `✓ ${path} (${format}): ${made} ${verb}, ${known} known, ${repeated} repeated`;
  say([sum, ...findings.map(findingLine)].join('\n'));
  return true;
};
