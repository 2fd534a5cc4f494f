import { AboutPage } from '@/site/lists/about-page';
import { readingAt } from '../../reading';

type Props = { params: Promise<{ language: string }> };

export default async function Page({ params }: Props) {
  const { setting } = await readingAt((await params).language, '/about');
  return <AboutPage setting={setting} />;
}
