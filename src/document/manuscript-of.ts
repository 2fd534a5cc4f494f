import type { FrozenDocument, Manuscript } from './document';

/** A frozen document as a manuscript again; `freeze` of it gives the same document. */
export const manuscriptOf = (document: FrozenDocument): Manuscript => ({
  metadata: document.metadata,
  body: document.body,
  citations: document.notes.flatMap(({ number: _number, citations, ...said }) =>
    citations.map((key) => ({ key, ...said })),
  ),
  references: document.references,
});
