import { homePage } from '@/queries/home-page';
import { HomePage } from '@/site/lists/home-page';
import { readingAt } from '../reading';

type Props = { params: Promise<{ language: string }> };

export default async function Page({ params }: Props) {
  const { setting, scope } = await readingAt((await params).language, '/');
  return <HomePage view={await homePage(scope)} setting={setting} />;
}
