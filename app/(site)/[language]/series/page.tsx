import { seriesList } from '@/reading/lists/subjects';
import { SeriesListPage } from '@/site/lists/series-list-page';
import { answerAt } from '../../answer';
import { pageNumber, type Query } from '../../reading';

type Props = { params: Promise<{ language: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const page = await pageNumber(searchParams);
  return answerAt((await params).language, '/series', async ({ setting, scope }) => {
    const view = page && (await seriesList(scope, page));
    if (!view || (page > 1 && view.rows.length === 0)) return undefined;
    return <SeriesListPage view={view} setting={setting} />;
  });
}
