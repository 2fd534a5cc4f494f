import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { openArchive } from '../../archive/open-archive';
import { packArchive } from '../../archive/pack-archive';
import type { ReadContext } from '../../format';
import { failed, type Imported } from '../manuscript/imported';
import { markDocx } from '../exported-files/mark-docx';
import { readBinary } from '../pandoc/read-binary';
import { readPandocTree } from '../pandoc-tree/read-tree';
import { withNamedWorks } from './name-works';
import { withPlainParts } from './plain-parts';
import { findingsInWord, partsToRead } from './parts-left-out';

/** Reads what Word, LibreOffice or Google wrote, tracked edits and the citations of reference managers included. */
export const readDocx = async (
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const archive = await openArchive(context.filename, bytes);
  if (!archive.ok) return err([archive.error]);
  const plain = withPlainParts(withNamedWorks(partsToRead(archive.value)));
  const marked = markDocx(plain.archive);
  const packed = await packArchive(marked.archive);
  const read = await readBinary('docx+citations+styles', packed, { 'track-changes': 'all' });
  if (!read.ok) return err([failed(context.filename, read.error.message)]);
  const { tree, pictures } = read.value;
  const findings = [...findingsInWord(archive.value, context.filename), ...plain.findings];
  return ok(
    readPandocTree(tree, context, {
      pictures,
      findings,
      isExported: marked.isExported ? 'paper' : false,
      headingShift: 1,
    }),
  );
};
