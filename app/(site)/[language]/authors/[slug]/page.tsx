import { authorPage } from '@/reading/lists/author-page';
import { AuthorPage } from '@/site/lists/author-page';
import { answerAt } from '../../../answer';
import { pageNumber, type Query } from '../../../reading';
import { segmentText } from '../../../segment';

type Props = { params: Promise<{ language: string; slug: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const { language, slug } = await params;
  const page = await pageNumber(searchParams);
  return answerAt(language, `/authors/${slug}`, async ({ setting, scope }) => {
    const view = page && (await authorPage(scope, segmentText(slug), page));
    if (!view || (page > 1 && view.articles.rows.length === 0)) return undefined;
    return <AuthorPage view={view} setting={setting} />;
  });
}
