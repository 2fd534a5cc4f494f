'use client';

import { ConfigProvider, DefaultEditView, useConfig, useDocumentInfo } from '@payloadcms/ui';
import type { ClientConfig, DocumentViewClientProps } from 'payload';
import { useMemo } from 'react';

/**
 * Payload's edit view, with a save button in the place of autosave while the article is under
 * review: a change costs approvals there, so it takes somebody's decision.
 */
export const EditView = (props: DocumentViewClientProps) => {
  const { config } = useConfig();
  const { initialData } = useDocumentInfo();
  const explicit = useMemo(() => withoutAutosave(config), [config]);
  return initialData?.workflowState === 'in_review' ? (
    <ConfigProvider config={explicit}>
      <DefaultEditView {...props} />
    </ConfigProvider>
  ) : (
    <DefaultEditView {...props} />
  );
};

const withoutAutosave = (config: ClientConfig): ClientConfig => ({
  ...config,
  collections: config.collections.map((collection) => {
    const { versions } = collection;
    if (collection.slug !== 'articles' || !versions?.drafts) return collection;
    const drafts = { ...versions.drafts, autosave: false as const };
    return { ...collection, versions: { ...versions, drafts } };
  }),
});
