import { markerAnchor, noteAnchor } from '../article/rendering';

/**
 * The text of an article in a feed, taken from the standalone page of its HTML export: notices, notes and all. Marks of notes lead
 * to the article's own page, since many texts in one window would share their anchors; the title is the entry's.
 * @param page our own writer's output, where a quoted attribute is exactly what stands between its quotes
 */
export const fullText = (page: string, address: string): string => {
  const begin = page.indexOf('<article>') + '<article>'.length;
  const end = page.lastIndexOf('</article>');
  return page
    .slice(begin, end)
    .replace(/<h1>[\s\S]*?<\/h1>\n?/, '')
    .replace(/<[a-z][^>]*>/g, (tag) =>
      tag
        .replace(/ (id|role|aria-[a-z]+|data-[a-z]+)="[^"]*"/g, '')
        .replace(
          / href="#([^"]*)"/,
          (_, anchor: string) => ` href="${address}#${anchorOnPage(anchor)}"`,
        ),
    )
    .trim();
};

/** What a file calls `note-1` and `ref-1-2`, the page calls by names of its own. */
const anchorOnPage = (anchor: string): string => {
  const [, note, mark, place] = /^note-(\d+)$|^ref-(\d+)-(\d+)$/.exec(anchor) ?? [];
  if (note) return noteAnchor(Number(note));
  return mark ? markerAnchor(Number(mark), Number(place)) : anchor;
};
