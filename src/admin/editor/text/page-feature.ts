import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Joins the body of an article to the page around it: outline, words, undo, find. */
export const PageFeature = createServerFeature({
  feature: { ClientFeature: '/src/admin/editor/text/page-feature-client#PageFeatureClient' },
  key: 'page',
});
