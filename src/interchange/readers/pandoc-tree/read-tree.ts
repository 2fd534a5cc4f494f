import type { Original } from '@/document/document';
import type { Finding } from '@/platform/finding';
import { importFinding } from '../../findings';
import type { ReadContext } from '../../format';
import { readFrontFields } from '../../front-fields';
import { assemble, type Imported } from '../manuscript/imported';
import { noPictures, type PictureBox } from '../manuscript/pictures';
import type { Pandoc } from '../pandoc/ast';
import type { ExportedKind } from '../exported-files/signs';
import { repairFinding } from '../../repair/findings';
import { withDivisions } from '../exported-files/read-signs';
import { repairTree } from './repair-tree';
import { withLinkedNotes } from './linked-notes';
import { plainMeta } from './meta';
import { withoutExportedHeaders } from './exported-headers';
import { readTidyDiv } from './read-div';
import { tidyTree } from './tidy';
import { readExportedTree } from './read-exported-tree';
import { worksIn } from './works';

/** What a format knows beside the tree. */
export type TreeOptions = {
  pictures?: PictureBox;
  /** Its metadata in the names of `readFrontFields`; those of the tree where it is left out. */
  front?: Readonly<Record<string, unknown>>;
  findings?: readonly Finding[];
  /** A file of our own writing: what stands around its text is known, and nothing in it is damaged. */
  isExported?: ExportedKind;
  /** By how much headings go down in it. */
  headingShift?: number;
};

/** Reads a document tree of a stranger's making: tidies it, heals it, and makes a manuscript of it. */
export const readPandocTree = (
  { meta, blocks }: Pandoc,
  context: ReadContext,
  {
    pictures = noPictures(),
    front,
    findings = [],
    isExported = false,
    headingShift,
  }: TreeOptions = {},
): Imported => {
  const { references, ...said } = plainMeta(meta);
  const own =
    isExported === false
      ? withoutExportedHeaders(blocks, front ?? said)
      : { blocks, front: front ?? {}, findings: [importFinding('own-fields-made-anew')] };
  const linked = withLinkedNotes(own.blocks);
  const tidy = tidyTree(withDivisions(linked.blocks), pictures, isExported);
  const healed =
    isExported === false
      ? repairTree(tidy.blocks, readFrontFields(own.front), context)
      : readExportedTree(tidy.blocks, own.front, context);
  const around = {
    ...healed.around,
    findings: [
      ...findings,
      ...datesRead(own.front, healed.around.original),
      ...own.findings,
      ...linked.findings,
      ...tidy.findings,
      ...healed.around.findings,
    ],
  };
  const works = worksIn(references);
  return assemble(healed, around, context, {
    pictures,
    readDiv: readTidyDiv,
    references: works,
    isTypeset: isExported !== false,
    ...(isExported !== false && headingShift !== undefined ? { headingShift } : {}),
  });
};

/** A day that a file says in words stands in a field as a date. */
const datesRead = (front: Readonly<Record<string, unknown>>, { date }: Original): Finding[] => {
  const words = front['date'];
  return typeof words === 'string' && date !== undefined && /\p{L}{3}/u.test(words)
    ? [repairFinding('date-read', { words, date }, { words })]
    : [];
};
