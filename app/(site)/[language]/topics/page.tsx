import { TopicsPage } from '@/site/lists/topics-page';
import { readingAt } from '../../reading';

type Props = { params: Promise<{ language: string }> };

export default async function Page({ params }: Props) {
  const { setting } = await readingAt((await params).language, '/topics');
  return <TopicsPage setting={setting} />;
}
