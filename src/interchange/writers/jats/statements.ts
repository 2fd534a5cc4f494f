import type { DocumentMetadata } from '@/document/document';
import { statements, type Statement } from '@/document/text-fields';

type Place = 'author-notes' | 'custom-meta' | 'funding-statement';

/** Where JATS has a place for what authors declare; of `author-notes` and `funding-statement` one each is read back. */
export const placesInJats: Readonly<Record<Statement, Place>> = {
  disclaimer: 'custom-meta',
  funding: 'funding-statement',
  interests: 'author-notes',
};

/** What an article says that belongs in one of these places. */
export const statementsIn = (
  place: Place,
  metadata: DocumentMetadata,
): [name: Statement, said: string][] =>
  statements.flatMap((name): [Statement, string][] => {
    const said = metadata[name];
    return said && placesInJats[name] === place ? [[name, said]] : [];
  });
