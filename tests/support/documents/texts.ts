import type { Manuscript } from '@/document/document';

/** A manuscript with nothing said of it but its title. */
export const aText = (text: Partial<Manuscript>): Manuscript => ({
  metadata: {
    kind: 'analysis',
    language: 'en',
    slug: '',
    title: 'A title',
    keyPoints: [],
    bylines: [],
    topics: [],
  },
  body: [],
  citations: [],
  references: [],
  ...text,
});
