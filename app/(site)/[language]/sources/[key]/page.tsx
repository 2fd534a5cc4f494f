import { sourcePage } from '@/reading/lists/source-page';
import { SourcePage } from '@/site/sources/source-page';
import { answerAt } from '../../../answer';
import { pageNumber, type Query } from '../../../reading';
import { segmentText } from '../../../segment';

type Props = { params: Promise<{ language: string; key: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const { language, key } = await params;
  const page = await pageNumber(searchParams);
  return answerAt(language, `/sources/${key}`, async ({ setting, scope }) => {
    const view = page && (await sourcePage(scope, segmentText(key), page));
    if (!view || (page > 1 && view.citedBy.rows.length === 0)) return undefined;
    return <SourcePage view={view} setting={setting} />;
  });
}
