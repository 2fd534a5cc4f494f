import type { Inline } from '@/document/document';
import { linesOf } from '@/document/walk';
import { readBlocks, readFlow, type ReadDiv } from '../manuscript/blocks';

/** Reads the divisions that a tidied tree has left: pull quotes and boxes. */
export const readTidyDiv: ReadDiv = ([, classes, pairs], blocks, reader) => {
  const attributes = new Map(pairs);
  const attribution = attributes.get('attribution');
  const title = attributes.get('title');
  switch (classes[0]) {
    case 'pullquote': {
      const children = linesOf(readBlocks(blocks, reader)).flatMap((line, at): Inline[] =>
        at > 0 ? [{ type: 'break' }, ...line] : [...line],
      );
      const said = attribution === undefined ? {} : { attribution };
      return [{ type: 'pullquote', children, ...said }];
    }
    case 'box': {
      const named = title === undefined ? {} : { title };
      return [{ type: 'box', ...named, children: readFlow(blocks, reader) }];
    }
    default:
      return null;
  }
};
