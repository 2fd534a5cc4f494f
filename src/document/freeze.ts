import canonicalize from 'canonicalize';
import type { CitationData, FrozenDocument, Manuscript, Note } from './document';
import { withAnchors } from './heading-anchors';
import { normalBlocks } from './normal-form';
import { normalCitation, normalMetadata, normalReference } from './normal-metadata';
import { marksOf } from './walk';

/**
 * The frozen document of a manuscript: normal form, headings anchored, notes numbered by first
 * occurrence and shared where they say the same, cited works in order of first citation. Citations
 * and works that the body does not mark are left out. A mark without data, or whose works are not
 * known, keeps a note of its own without content: readers of a preview see the gap, and the guards
 * refuse to publish it.
 */
export const freeze = (manuscript: Manuscript): FrozenDocument => {
  const body = withAnchors(normalBlocks(manuscript.body));
  const works = new Map(manuscript.references.map((item) => [item.id, normalReference(item)]));
  const rows = new Map(manuscript.citations.map((citation) => [citation.key, citation]));
  const keys = [...new Set(marksOf(body).map((mark) => mark.key))];
  const notes = numbered(
    keys.map((key) => {
      const row = rows.get(key) ?? { key, cites: [] };
      return { key, ...normalCitation(row, (reference) => works.has(reference)) };
    }),
  );
  const cited = new Set(notes.flatMap((note) => note.cites.map((cite) => cite.reference)));
  return {
    version: 1,
    metadata: normalMetadata(manuscript.metadata),
    body,
    notes,
    references: [...cited].flatMap((id) => works.get(id) ?? []),
  };
};

const numbered = (citations: readonly CitationData[]): Note[] => {
  const shared = new Map<string, CitationData[]>();
  for (const citation of citations) {
    const what = sharingKey(citation);
    const same = shared.get(what);
    if (same) same.push(citation);
    else shared.set(what, [citation]);
  }
  return [...shared.values()].map((same, at): Note => {
    const { key: _key, ...said } = same[0] ?? { key: '', cites: [] };
    return { number: at + 1, citations: same.map((citation) => citation.key), ...said };
  });
};

/** Notes are one when they say the same; one that names nothing says nothing, so it stays alone. */
const sharingKey = ({ key, ...said }: CitationData): string =>
  said.cites.length === 0 && said.text === undefined ? key : (canonicalize(said) ?? key);
