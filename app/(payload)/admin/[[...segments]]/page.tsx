import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { createLocalReq, getPayload, getRequestLanguage } from 'payload';
import { deskTitle } from '@/admin/shell/desk-title';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { isLanguage } from '@/platform/language';
import { importMap } from '../importMap.js';

type Args = {
  params: Promise<{ segments?: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

/** Every tab says what it shows and whose desk it is; of an article only to whom it reaches. */
export const generateMetadata = async ({ params, searchParams }: Args): Promise<Metadata> => {
  const { segments = [] } = await params;
  const payload = await getPayload({ config });
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const asked = getRequestLanguage({ config: payload.config, cookies: jar, headers: head });
  const language = isLanguage(asked) ? asked : 'en';
  const { user } = await payload.auth({ headers: head });
  const req = await createLocalReq({ ...(user ? { user } : {}) }, payload);
  const [title, { names }] = await Promise.all([
    deskTitle(req, segments, language),
    publicationWords(req),
  ]);
  const theirs = await generatePageMetadata({
    config,
    params: Promise.resolve({ segments }),
    searchParams,
  });
  return { ...theirs, title: `${title} · ${names[language]}`, icons: [], openGraph: null };
};

export default function Page({ params, searchParams }: Args) {
  return RootPage({
    config,
    importMap,
    params: params as Promise<{ segments: string[] }>,
    searchParams,
  });
}
