import type { ReactNode } from 'react';
import { siteAssets } from '@/reading/queries/site-assets';
import { PageFrame } from '@/site/frame/page-frame';
import { readingIn } from '../reading';

type Props = { params: Promise<{ language: string }>; children: ReactNode };

export const dynamic = 'force-dynamic'; // the page cache in front keeps what may be kept

export default async function Layout({ params, children }: Props) {
  const { setting } = await readingIn((await params).language);
  return (
    <PageFrame setting={setting} assets={siteAssets(setting.publication.theme)}>
      {children}
    </PageFrame>
  );
}
