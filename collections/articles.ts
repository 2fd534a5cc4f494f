import { textsOf } from '@/languages/texts-of';
import type { CollectionConfig } from 'payload';

import { textFieldsOf } from '@/document/text-fields';
import { nobody, only } from './access/people';
import { articleUpdate, whereVisible } from './access/visibility';
import { embargoEndpoints } from './endpoints/embargo';
import { assignmentEndpoints } from './endpoints/assignments';
import { claimCheckEndpoints } from './endpoints/claim-checks';
import { articleCommentEndpoints } from './endpoints/comments';
import { exportEndpoints } from './endpoints/export';
import { importEndpoints } from './endpoints/import';
import { presenceEndpoints } from './endpoints/presence';
import { publicArticleEndpoints } from './endpoints/public-articles';
import { publicLifeEndpoints } from './endpoints/public-life';
import { transitionEndpoints } from './endpoints/transitions';
import { articleDesk } from './fields/article-desk';
import { articleIdentity } from './fields/article-identity';
import { articleOrigin } from './fields/article-origin';
import { articleProjections } from './fields/article-projections';
import { articleVisibility } from './fields/article-visibility';
import { articleRevision } from './fields/article-revision';
import { asTyped } from './fields/as-typed';
import { body } from './fields/body';
import { bylines } from './fields/bylines';
import { groups } from './fields/groups';
import { inSeries } from './fields/in-series';
import { keyPoints } from './fields/key-points';
import { pictureCredits } from './fields/picture-credits';
import { textField } from './fields/text-field';
import { answerBodyChanges, readBodyChanges } from './hooks/body-by-changes';
import { followText } from './hooks/follow-text';
import { guardEmbargo } from './hooks/guard-embargo';
import { guardRevision } from './hooks/guard-revision';
import { guardText, noteAutosave } from './hooks/guard-text';
import { keepArticles } from './hooks/keep-articles';
import { keepCitations } from './hooks/keep-citations';
import { keepFromHands } from './hooks/keep-from-hands';
import { keepProjections, noProjections } from './hooks/keep-projections';
import { keepRelated, keepStorable } from './hooks/keep-what-can-be';
import { noteRevision } from './hooks/note-revision';
import { saveWorkingCopy } from './hooks/save-working-copy';

const text = textsOf('articles');

/**
 * The desk's working copies. Readers never see them: they get editions. Payload's `_status` means
 * nothing here; see docs/decisions/one-working-copy.md.
 */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: text('singular'), plural: text('plural') },
  admin: {
    group: groups.writing,
    defaultColumns: [
      'title',
      'workflowState',
      'workflowStage',
      'workflowDueAt',
      'unresolvedCitations',
      'language',
      'updatedAt',
    ],
    ...articleDesk,
  },
  // Each change of an article goes through a command of its own; see the list of open articles.
  disableBulkEdit: true,
  defaultSort: '-updatedAt',
  // `validate` keeps Payload from storing a draft for whoever only looks at the empty form; see `asTyped`.
  versions: { maxPerDoc: 100, drafts: { autosave: true, validate: true, schedulePublish: false } },
  access: {
    read: whereVisible('id'),
    readVersions: whereVisible('parent'),
    create: only('writer', 'editor'),
    update: articleUpdate,
    delete: nobody,
  },
  endpoints: [
    ...importEndpoints,
    ...exportEndpoints,
    ...transitionEndpoints,
    ...articleCommentEndpoints,
    ...claimCheckEndpoints,
    ...assignmentEndpoints,
    ...embargoEndpoints,
    ...presenceEndpoints,
    ...publicLifeEndpoints,
    ...publicArticleEndpoints,
  ],
  hooks: {
    beforeOperation: [readBodyChanges, saveWorkingCopy, noteAutosave, noteRevision],
    beforeValidate: [keepStorable, keepRelated],
    beforeChange: [
      keepFromHands(noProjections, 'POST /api/articles/:id/transitions'),
      guardText,
      guardRevision,
      guardEmbargo,
      keepProjections,
    ],
    beforeDelete: [keepArticles],
    afterChange: [keepCitations, followText],
    afterOperation: [answerBodyChanges],
  },
  fields: asTyped([
    { name: 'title', type: 'text', label: text('title') },
    ...textFieldsOf('head').map(textField),
    keyPoints(),
    body(),
    bylines(),
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: text('topics'),
    },
    ...inSeries(),
    {
      name: 'hero',
      type: 'group',
      label: text('hero'),
      fields: [
        { name: 'image', type: 'upload', relationTo: 'media', label: text('hero.image') },
        ...pictureCredits(),
      ],
    },
    ...articleOrigin(),
    ...articleIdentity(),
    ...articleVisibility(),
    ...articleRevision(),
    ...articleProjections(),
  ]),
};
