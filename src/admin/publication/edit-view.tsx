'use client';

import { ConfigProvider, DefaultEditView, useConfig } from '@payloadcms/ui';
import type { ClientConfig, DocumentViewClientProps } from 'payload';
import { useMemo } from 'react';
import { SavingProvider } from '../saving/saving-context';

/**
 * Payload's edit view without its autosave, whose place `SaveStatus` takes: Payload's begins its wait anew with each key,
 * and says that all is saved when it is not.
 */
export const EditView = (props: DocumentViewClientProps) => {
  const { config } = useConfig();
  const explicit = useMemo(() => withoutAutosave(config), [config]);
  return (
    <ConfigProvider config={explicit}>
      <SavingProvider>
        <DefaultEditView {...props} />
      </SavingProvider>
    </ConfigProvider>
  );
};

const withoutAutosave = (config: ClientConfig): ClientConfig => ({
  ...config,
  collections: config.collections.map((collection) => {
    const { versions } = collection;
    if (collection.slug !== 'articles' || !versions?.drafts) return collection;
    const drafts = { ...versions.drafts, autosave: false as const, validate: false };
    return { ...collection, versions: { ...versions, drafts } };
  }),
});
