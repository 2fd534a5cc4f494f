import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { BasePayload } from 'payload';
import { importFiles as bringIn, type FileOutcome } from '@/articles/commands/import-files';
import type { ImportInput } from '@/articles/commands/read-import';
import type { ImportContents } from '@/interchange/readers/import-contents';
import type { ReimportChanges } from '@/interchange/reimport/changes';
import { env } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';
import { progressBarOn } from '@/platform/progress-bar';
import { storedRevision } from '@/articles/queries/stored-revision';
import { withInstallation } from '../installation';
import { findingLine, requestAs } from './request-as';

type Options = { again?: boolean; as?: string; preview?: boolean; into?: string };

/**
 * Imports each file by itself, or only says what would come of it, and reports on it; ends with code 1 when one of them
 * was refused.
 */
export const importFiles = async (files: string[], options: Options): Promise<void> => {
  const into = articleNumber(options.into);
  if (into !== undefined && files.length > 1) {
    throw new OperatorError('An article is brought up to date from one file, not from several.');
  }
  const failures = await withInstallation(async (payload) => {
    const bar = progressBarOn(process.stdout, files.length);
    const tell = files.length > 1 ? bar.step : (line: string) => console.log(line);
    let failed = 0;
    for (const file of files) {
      const { isFine, lines } = await importOne(payload, file, { ...options, into });
      if (!isFine) failed += 1;
      tell(lines.join('\n'));
    }
    bar.end();
    if (files.length > 1) console.log(`${files.length - failed} of ${files.length} are fine.`);
    return failed;
  });
  process.exit(failures === 0 ? 0 : 1);
};

const articleNumber = (said: string | undefined): number | undefined => {
  if (said === undefined) return undefined;
  if (/^\d+$/.test(said)) return Number(said);
  throw new OperatorError(`--into takes the number of an article, not “${said}”.`);
};

type One = Omit<Options, 'into'> & { into: number | undefined };

type Report = { isFine: boolean; lines: readonly string[] };

const importOne = async (
  payload: BasePayload,
  file: string,
  { again, as, preview, into }: One,
): Promise<Report> => {
  const bytes = await readFile(resolve(env().calledFrom, file)).catch(() => undefined);
  if (!bytes) return { isFine: false, lines: [`✗ ${file}: this file cannot be read.`] };
  const req = await requestAs(payload, as);
  const target =
    into === undefined
      ? {}
      : { into, expectedRevision: (await storedRevision(req, into)).revision };
  const input: ImportInput = { filename: basename(file), bytes, again, ...target };
  const reports: Report[] = [];
  for await (const outcome of bringIn(req, [input], { preview })) {
    reports.push(reportOn(file, outcome));
  }
  return reports[0] ?? { isFine: false, lines: [] };
};

const reportOn = (file: string, { result }: FileOutcome): Report => {
  if (!result.ok) {
    return { isFine: false, lines: [`✗ ${file}`, ...result.error.findings.map(findingLine)] };
  }
  const { title, language, unresolvedCitations, findings, changes } = result.value;
  const refused = 'refused' in result.value ? result.value.refused : [];
  const isFine = refused.length === 0;
  const where =
    'article' in result.value
      ? `, ${env().publicUrl}/admin/collections/articles/${result.value.article}`
      : '';
  return {
    isFine,
    lines: [
      `${isFine ? '✓' : '✗'} ${file}: ${where ? '' : 'would be '}“${title}” (${language})${where}`,
      ...refused.map(findingLine),
      ...('contents' in result.value ? [contentsLine(result.value.contents)] : []),
      `    citations to resolve: ${unresolvedCitations}`,
      ...(changes ? changeLines(changes) : []),
      ...findings.map(findingLine),
    ],
  };
};

const contentsLine = ({ words, notes, figures, tables }: ImportContents): string =>
  `    ${words} words, ${notes} notes, ${figures} figures, ${tables} tables`;

const changeLines = ({ kept, new: added, gone }: ReimportChanges): string[] => [
  `    citations: ${kept.length} kept, ${added.length} new, ${gone.length} gone`,
  ...kept.flatMap(({ words, was }) => (was ? [`    kept on “${words}”, was “${was}”`] : [])),
  ...added.map(({ words }) => `    new: “${words}”`),
  ...gone.map(({ words }) => `    gone: “${words}”`),
];
