import { createNode, createServerFeature } from '@payloadcms/richtext-lexical';
import { CitationNode } from './citation-node';

/** Lets a text hold citation marks. What the mark does in the editor is in the client feature. */
export const CitationFeature = createServerFeature({
  key: 'citation',
  feature: {
    ClientFeature: '/src/admin/citations/citation-feature-client#CitationFeatureClient',
    nodes: [createNode({ node: CitationNode })],
  },
});
