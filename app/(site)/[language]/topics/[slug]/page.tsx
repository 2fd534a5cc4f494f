import { topicPage } from '@/reading/lists/topic-page';
import { TopicPage } from '@/site/lists/topic-page';
import { answerAt } from '../../../answer';
import { pageNumber, type Query } from '../../../reading';
import { segmentText } from '../../../segment';

type Props = { params: Promise<{ language: string; slug: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const { language, slug } = await params;
  const page = await pageNumber(searchParams);
  return answerAt(language, `/topics/${slug}`, async ({ setting, scope }) => {
    const view = page && (await topicPage(scope, segmentText(slug), page));
    if (!view || (page > 1 && view.articles.rows.length === 0)) return undefined;
    return <TopicPage view={view} setting={setting} />;
  });
}
