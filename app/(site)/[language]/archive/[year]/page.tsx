import { archivePage } from '@/reading/lists/archive-page';
import { ArchivePage } from '@/site/lists/archive-page';
import { answerAt } from '../../../answer';
import { pageNumber, type Query } from '../../../reading';

type Props = { params: Promise<{ language: string; year: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const { language, year } = await params;
  const page = await pageNumber(searchParams);
  return answerAt(language, `/archive/${year}`, async ({ setting, scope }) => {
    const view = page && /^\d{4}$/.test(year) && (await archivePage(scope, year, page));
    if (!view || (page > 1 && view.articles?.rows.length === 0)) return undefined;
    return <ArchivePage view={view} setting={setting} />;
  });
}
