import type { CollectionConfig, UIField } from 'payload';
import { livePreview } from './live-preview';

const none = '/src/admin/publication/no-button#NoButton';

/** Publishing is the workflow's: Payload's own buttons and status are gone from the edit view. */
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
    views: { edit: { default: { Component: '/src/admin/publication/edit-view#EditView' } } },
  },
  livePreview,
};

const publicationPanel: UIField = {
  name: 'publicationPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/publication/publication-panel#PublicationPanel' },
  },
};

/** What the draft cites, for reference managers. */
const worksPanel: UIField = {
  name: 'worksPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/works/article-works#ArticleWorks' },
  },
};

/** What the desk says of the text, under the account of where it stands. */
const commentsPanel: UIField = {
  name: 'commentsPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/comments/comments-panel#CommentsPanel' },
  },
};

/** What stands beside an article, from above. */
export const deskPanels: readonly UIField[] = [publicationPanel, commentsPanel, worksPanel];
