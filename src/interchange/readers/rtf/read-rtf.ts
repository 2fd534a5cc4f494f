import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import type { ReadContext } from '../../format';
import { failed, type Imported } from '../manuscript/imported';
import { readBinary } from '../pandoc/read-binary';
import { readPandocTree } from '../pandoc-tree/read-tree';
import { plainRtf } from './plain-rtf';

/** Reads Rich Text, with notes, links and pictures. */
export const readRtf = async (
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const read = await readBinary('rtf', plainRtf(bytes));
  if (!read.ok) return err([failed(context.filename, read.error.message)]);
  const { tree, pictures } = read.value;
  return ok(readPandocTree(tree, context, { pictures }));
};
