import { searchTexts } from '@/search/queries/search';
import { SearchPage } from '@/site/search/search-page';
import { answerAt } from '../../answer';
import { pageNumber, type Query } from '../../reading';
import { readAsked } from '../../search-asked';

type Props = { params: Promise<{ language: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const page = await pageNumber(searchParams);
  const query = await searchParams;
  return answerAt((await params).language, '/search', async ({ setting, scope }) => {
    const view = page && (await searchTexts(scope, readAsked(query, page, scope)));
    if (!view || (page > 1 && view.hits.length === 0)) return undefined;
    return <SearchPage view={view} setting={setting} />;
  });
}
