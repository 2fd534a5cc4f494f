import type { BasePayload } from 'payload';
import { importFiles, type FileOutcome } from '@/articles/commands/import-files';
import type { ImportInput } from '@/articles/commands/read-import';
import { storedRevision } from '@/articles/queries/stored-revision';
import type { ImportContents } from '@/interchange/readers/import-contents';
import type { ReimportChanges } from '@/interchange/reimport/changes';
import { env } from '@/platform/env';
import type { OperatorTask } from '../contract';
import { findingLine } from '../finding-line';
import { bytesOf, type GivenFile } from '../given-file';
import { requestAs } from '../request-as';

type Input = GivenFile & {
  again?: boolean;
  /** The address of whoever imports. */
  as?: string;
  preview?: boolean;
  /** The article that the file brings up to date. */
  into?: number;
};

/** Imports a file, or only says what would come of it. */
export const importFile: OperatorTask<Input> = async (payload, input, { tell }) => {
  let isAllFine = true;
  for await (const outcome of outcomesOf(payload, input)) {
    const { isFine, lines } = reportOn(input.path, outcome);
    isAllFine &&= isFine;
    tell({ kind: 'line', text: lines.join('\n') });
  }
  return isAllFine;
};

const outcomesOf = async function* (payload: BasePayload, input: Input) {
  const { filename, again, as, preview, into } = input;
  const req = await requestAs(payload, as);
  const target =
    into === undefined
      ? {}
      : { into, expectedRevision: (await storedRevision(req, into)).revision };
  const manuscript: ImportInput = { filename, bytes: bytesOf(input), again, ...target };
  yield* importFiles(req, [manuscript], { preview });
};

type Report = { isFine: boolean; lines: readonly string[] };

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
