import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { openArchive } from '../../archive/open-archive';
import { packArchive } from '../../archive/pack-archive';
import type { ReadContext } from '../../format';
import { failed, type Imported } from '../manuscript/imported';
import { markOdt } from '../exported-files/mark-odt';
import { readBinary } from '../pandoc/read-binary';
import { readPandocTree } from '../pandoc-tree/read-tree';
import { partsToRead } from '../../writers/odt/parts';
import { withPlainParts } from './plain-parts';
import { altsIn, contentOf, findingsInOdt } from './what-pandoc-leaves';

/** Reads OpenDocument Text, with notes, links and pictures. */
export const readOdt = async (
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const archive = await openArchive(context.filename, bytes);
  if (!archive.ok) return err([archive.error]);
  const marked = markOdt(partsToRead(archive.value), context.filename);
  if (!marked.ok) return err([marked.error]);
  const plain = withPlainParts(marked.value.archive);
  const packed = await packArchive(plain.archive);
  const read = await readBinary('odt', packed);
  if (!read.ok) return err([failed(context.filename, read.error.message)]);
  const content = contentOf(archive.value);
  const { tree, pictures } = read.value;
  for (const [name, alt] of altsIn(content)) pictures.describe(`media/${name}`, alt);
  const findings = [...findingsInOdt(archive.value, content, context.filename), ...plain.findings];
  return ok(
    readPandocTree(tree, context, {
      pictures,
      findings,
      isExported: marked.value.isExported ? 'paper' : false,
      headingShift: 1,
    }),
  );
};
