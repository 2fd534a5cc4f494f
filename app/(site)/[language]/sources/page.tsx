import { sourcesPage } from '@/reading/lists/sources-pages';
import { SourcesPage } from '@/site/sources/sources-page';
import { answerAt } from '../../answer';
import { pageNumber, type Query } from '../../reading';

type Props = { params: Promise<{ language: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const page = await pageNumber(searchParams);
  return answerAt((await params).language, '/sources', async ({ setting, scope }) => {
    const view = page && (await sourcesPage(scope, page));
    if (!view || (page > 1 && view.rows.length === 0)) return undefined;
    return <SourcesPage view={view} setting={setting} />;
  });
}
