'use client';

import {
  ConfigProvider,
  DefaultEditView,
  useConfig,
  useDocumentDrawerContext,
} from '@payloadcms/ui';
import type { ClientConfig, DocumentViewClientProps } from 'payload';
import { useMemo } from 'react';
import { SavingProvider } from '../saving/saving-context';
import { ArticleForm } from './article-form';

/**
 * An article to be written: our own page around Payload's form. Where another form opens it in a drawer, Payload's edit view
 * stands, without its autosave, which begins its wait anew with each key, and says that all is saved when it is not. Nobody
 * is kept out while another writes: saves of different people are told apart by their revision.
 */
export const EditView = (props: DocumentViewClientProps) => {
  const { config } = useConfig();
  const { drawerSlug } = useDocumentDrawerContext();
  const explicit = useMemo(() => plain(config), [config]);
  return (
    <ConfigProvider config={explicit}>
      <SavingProvider>
        {drawerSlug ? <DefaultEditView {...props} /> : <ArticleForm />}
      </SavingProvider>
    </ConfigProvider>
  );
};

const plain = (config: ClientConfig): ClientConfig => ({
  ...config,
  collections: config.collections.map((collection) => {
    const { versions } = collection;
    if (collection.slug !== 'articles' || !versions?.drafts) return collection;
    const drafts = { ...versions.drafts, autosave: false as const, validate: false };
    return { ...collection, lockDocuments: false as const, versions: { ...versions, drafts } };
  }),
});
