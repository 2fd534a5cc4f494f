import { seriesPage } from '@/reading/lists/series-page';
import { SeriesPage } from '@/site/lists/series-page';
import { answerAt } from '../../../answer';
import { pageNumber, type Query } from '../../../reading';
import { segmentText } from '../../../segment';

type Props = { params: Promise<{ language: string; slug: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const { language, slug } = await params;
  const page = await pageNumber(searchParams);
  return answerAt(language, `/series/${slug}`, async ({ setting, scope }) => {
    const view = page && (await seriesPage(scope, segmentText(slug), page));
    if (!view || (page > 1 && view.rows.length === 0)) return undefined;
    return <SeriesPage view={view} setting={setting} />;
  });
}
