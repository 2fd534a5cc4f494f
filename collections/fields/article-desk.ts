import type { CollectionConfig } from 'payload';
import { livePreview } from './live-preview';

const none = '/src/admin/publication/no-button#NoButton';

/** What stands around the text is the desk's own: see docs/decisions/editor-page.md. In drawers Payload's form stands, without its buttons. */
export const articleDesk: CollectionConfig['admin'] = {
  useAsTitle: 'title',
  listSearchableFields: ['title', 'subtitle', 'slug'],
  components: {
    beforeListTable: ['/src/admin/import/import-link#ImportLink'],
    edit: {
      PublishButton: none,
      UnpublishButton: none,
      Status: none,
      SaveDraftButton: '/src/admin/saving/save-status#SaveStatus',
    },
    views: { edit: { default: { Component: '/src/admin/editor/edit-view#EditView' } } },
  },
  livePreview,
};
