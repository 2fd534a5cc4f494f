import { archivePage } from '@/reading/lists/archive-page';
import { ArchivePage } from '@/site/lists/archive-page';
import { answerAt } from '../../../../answer';
import { pageNumber, type Query } from '../../../../reading';

type Params = { language: string; year: string; month: string };
type Props = { params: Promise<Params>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const { language, year, month } = await params;
  const span = `${year}-${month}`;
  const page = await pageNumber(searchParams);
  return answerAt(language, `/archive/${year}/${month}`, async ({ setting, scope }) => {
    const view = page && /^\d{4}-\d{2}$/.test(span) && (await archivePage(scope, span, page));
    if (!view || (page > 1 && view.articles?.rows.length === 0)) return undefined;
    return <ArchivePage view={view} setting={setting} />;
  });
}
