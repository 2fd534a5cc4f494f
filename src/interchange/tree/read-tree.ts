import type { Finding } from '@/platform/finding';
import type { ReadContext } from '../format';
import { readFrontFields } from '../front-fields';
import { assemble, type Imported } from '../manuscript/imported';
import { noPictures, type PictureBox } from '../manuscript/pictures';
import type { Pandoc } from '../pandoc/ast';
import { healTree } from './heal-tree';
import { withLinkedNotes } from './linked-notes';
import { plainMeta } from './meta';
import { withoutOwnFurniture } from './own-furniture';
import { readTidyDiv } from './read-div';
import { tidyTree } from './tidy';
import { worksIn } from './works';

/** What a format knows beside the tree. */
export type TreeOptions = {
  pictures?: PictureBox;
  /** Its metadata in the names of `readFrontFields`; those of the tree where it is left out. */
  front?: Readonly<Record<string, unknown>>;
  findings?: readonly Finding[];
};

/** Reads a document tree of a stranger's making: tidies it, heals it, and makes a manuscript of it. */
export const readTree = (
  { meta, blocks }: Pandoc,
  context: ReadContext,
  { pictures = noPictures(), front, findings = [] }: TreeOptions = {},
): Imported => {
  const { references, ...said } = plainMeta(meta);
  const own = withoutOwnFurniture(blocks, front ?? said);
  const tidy = tidyTree(withLinkedNotes(own.blocks), pictures);
  const fields = readFrontFields(own.front);
  const healed = healTree(tidy.blocks, fields, context);
  const around = {
    ...healed.around,
    findings: [...findings, ...own.findings, ...tidy.findings, ...healed.around.findings],
  };
  const works = worksIn(references);
  return assemble(healed, around, context, { pictures, readDiv: readTidyDiv, references: works });
};
