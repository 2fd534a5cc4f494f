import type { LivePreviewConfig } from 'payload';

/**
 * The working copy as a page beside its form. The page hears of saves by itself (`src/admin/preview/saves.ts`): Payload's own
 * messages would copy the whole form into the frame at every keystroke, which long texts do not bear.
 */
export const livePreview: LivePreviewConfig = {
  url: ({ data }) => (data.id ? `/preview/articles/${data.id}` : null),
  breakpoints: [
    { name: 'phone', label: '360 × 740', width: 360, height: 740 },
    { name: 'tablet', label: '768 × 1024', width: 768, height: 1024 },
    { name: 'desktop', label: '1280 × 900', width: 1280, height: 900 },
  ],
};

/** What is set for the whole site shows with the next request, so that readers' own page is its preview. */
export const readersPageLink = '/src/admin/theme/readers-page-link#ReadersPageLink';
