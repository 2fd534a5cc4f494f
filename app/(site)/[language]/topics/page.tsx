import { topicsList } from '@/reading/lists/subjects';
import { TopicsPage } from '@/site/lists/topics-page';
import { answerAt } from '../../answer';

type Props = { params: Promise<{ language: string }> };

export default async function Page({ params }: Props) {
  return answerAt((await params).language, '/topics', async ({ setting, scope }) => (
    <TopicsPage topics={await topicsList(scope)} setting={setting} />
  ));
}
