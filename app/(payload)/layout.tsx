import config from '@payload-config';
import '@payloadcms/next/css';
import '@/admin/shell/desk-theme.css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { getPayload, type ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { env } from '@/platform/env';
import { publicationView } from '@/reading/articles/publication-view';
import { deskAssets } from '@/reading/queries/site-assets';
import { importMap } from './admin/importMap.js';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return handleServerFunctions({ ...args, config, importMap });
};

/** Payload's frame, in the publication's faces and colours. */
export default async function Layout({ children }: { children: ReactNode }) {
  const payload = await getPayload({ config });
  const { publication } = await publicationView({ payload }, undefined, env().publicUrl);
  const { styles, icon, preload } = deskAssets(publication.theme);
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {preload.map((href) => (
        <link
          as="font"
          crossOrigin="anonymous"
          href={href}
          key={href}
          rel="preload"
          type="font/woff2"
        />
      ))}
      <link href={styles} precedence="ibidem-desk" rel="stylesheet" />
      <link href={icon} rel="icon" type="image/svg+xml" />
      {children}
    </RootLayout>
  );
}
