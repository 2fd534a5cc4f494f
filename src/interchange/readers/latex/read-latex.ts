import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import type { ReadContext } from '../../format';
import { failed, type Imported } from '../manuscript/imported';
import { readTextLoudly } from '../pandoc/pandoc';
import { readPandocTree } from '../pandoc-tree/read-tree';
import { isExportedLatex } from './exported-latex';
import { readExportedLatex } from './read-exported-latex';
import { findingsOfLatex, plainCites } from './what-pandoc-leaves';

/** Reads LaTeX as far as it can be understood without running TeX: nothing is included, and no program runs. */
export const readLatex = async (
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const text = new TextDecoder().decode(bytes);
  if (isExportedLatex(text)) return readExportedLatex(text, context);
  const read = await readTextLoudly('latex', text);
  if (!read.ok) return err([failed(context.filename, read.error.message)]);
  const { tree, warnings } = read.value;
  const findings = findingsOfLatex(warnings);
  return ok(readPandocTree({ ...tree, blocks: plainCites(tree.blocks) }, context, { findings }));
};
