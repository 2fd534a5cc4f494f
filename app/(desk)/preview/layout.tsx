import config from '@payload-config';
import type { Metadata } from 'next';
import { getPayload } from 'payload';
import type { ReactNode } from 'react';
import { env } from '@/platform/env';
import { openingInParts, siteAssets } from '@/reading/queries/site-assets';
import { settingFor } from './setting-for';
import '@/admin/preview/preview.css';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The reader's styles, so that what is decided on looks as it will. Each page names its language. */
export default async function Layout({ children }: { children: ReactNode }) {
  const payload = await getPayload({ config });
  const { publication } = await settingFor({ payload }, undefined, env().publicUrl);
  const { styles, icon } = siteAssets(publication.theme);
  return (
    <html lang="en">
      <head>
        <meta content="light dark" name="color-scheme" />
        <link href={icon} rel="icon" />
        <link href={styles} rel="stylesheet" />
        <script dangerouslySetInnerHTML={{ __html: openingInParts().themeOpening }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
