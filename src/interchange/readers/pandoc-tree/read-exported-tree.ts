import type { ReadContext } from '../../format';
import { readFrontFields } from '../../front-fields';
import type { Around } from '../manuscript/imported';
import { wordsOfBlocks } from '../manuscript/words-of';
import { takeExportedFront } from '../exported-files/exported-front';
import type { PandocBlock } from '../pandoc/ast';
import { languageOf } from '../../repair/language';

/** A tree of our own writing: nothing to heal, and what stands around the text has names. */
export const readExportedTree = (
  tree: readonly PandocBlock[],
  known: Readonly<Record<string, unknown>>,
  context: ReadContext,
): { blocks: PandocBlock[]; around: Around } => {
  const { front, blocks, beside } = takeExportedFront(tree);
  const fields = readFrontFields({ ...front, ...known });
  const { title, subtitle, bylines = [], original = {}, metadata, findings } = fields;
  const language = context.language ?? fields.language ?? languageOf(wordsOfBlocks(tree)) ?? 'en';
  return {
    blocks: [...blocks, ...beside.blocks],
    around: {
      ...{ language, bylines, original, metadata },
      findings: [...findings, ...beside.findings],
      ...(title === undefined ? {} : { title }),
      ...(subtitle === undefined ? {} : { subtitle }),
    },
  };
};
