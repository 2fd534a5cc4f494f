import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { siteAssets } from '@/queries/site-assets';
import '@/admin/preview/preview.css';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The reader's styles, so that what is decided on looks as it will. Each page names its language. */
export default function Layout({ children }: { children: ReactNode }) {
  const { styles, script } = siteAssets();
  return (
    <html lang="en">
      <head>
        <meta content="light dark" name="color-scheme" />
        <link href={styles} rel="stylesheet" />
        <script defer src={script} />
      </head>
      <body>{children}</body>
    </html>
  );
}
