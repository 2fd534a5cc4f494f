import type { BibliographyFormat, KeyedWork } from './contract';

/** A file as pieces, one for each work, so that it can be sent while it is made. */
export async function* filePieces(
  { write: { before, between, after, entry } }: BibliographyFormat,
  works: AsyncIterable<KeyedWork> | Iterable<KeyedWork>,
): AsyncGenerator<string, void> {
  if (before) yield before;
  let isFirst = true;
  for await (const work of works) {
    yield (isFirst ? '' : between) + entry(work);
    isFirst = false;
  }
  if (after) yield after;
}
