import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import { articleList } from '@/reading/lists/article-list';
import { ListPage } from '@/site/lists/list-page';
import { answerAt } from '../../answer';
import { pageNumber, type Query } from '../../reading';

type Props = { params: Promise<{ language: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const page = await pageNumber(searchParams);
  return answerAt((await params).language, '/articles', async ({ setting, scope }) => {
    const list = page && (await articleList(scope, { page }));
    if (!list || (page > 1 && list.rows.length === 0)) return undefined;
    const at = (language: Language) => pathOf(language, scope.languages, 'articles');
    return <ListPage title={setting.say.articles} at={at} list={list} setting={setting} />;
  });
}
