import { pathOf } from '@/platform/addresses';
import { topicPage } from '@/queries/topic-page';
import { TopicPage } from '@/site/lists/topic-page';
import { formerAddress } from '../../../former-address';
import { pageNumber, type Query, readingAt } from '../../../reading';

type Props = { params: Promise<{ language: string; slug: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const { language, slug } = await params;
  const reading = await readingAt(language, `/topics/${slug}`);
  const { scope, setting } = reading;
  const view = await topicPage(scope, decodeURIComponent(slug), await pageNumber(searchParams));
  if (!view) {
    return formerAddress(
      reading,
      pathOf(scope.language, scope.languages, 'topics', decodeURIComponent(slug)),
    );
  }
  return <TopicPage view={view} setting={setting} />;
}
