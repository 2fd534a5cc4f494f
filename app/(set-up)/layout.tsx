import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { preferredLanguage } from '@/platform/language';
import { texts } from '@/languages/texts';
import './set-up.css';

/** A page of its own: nothing of the publication exists yet when it is needed. */
export default async function SetUpLayout({ children }: { children: ReactNode }) {
  const language = preferredLanguage((await headers()).get('accept-language'));
  return (
    <html lang={language}>
      <head>
        <title>{`${texts[language].setUp.title} · Ibidem`}</title>
        <meta name="robots" content="noindex" />
      </head>
      <body>{children}</body>
    </html>
  );
}
