import { notFound } from 'next/navigation';
import { pathOf } from '@/platform/addresses';
import { articleList } from '@/queries/article-list';
import { ListPage } from '@/site/lists/list-page';
import { pageNumber, type Query, readingAt } from '../../reading';

type Props = { params: Promise<{ language: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const { setting, scope } = await readingAt((await params).language, '/articles');
  const page = await pageNumber(searchParams);
  const list = await articleList(scope, { page });
  if (page > 1 && list.rows.length === 0) notFound();
  const path = pathOf(scope.language, scope.languages, 'articles');
  return <ListPage title={setting.say.articles} path={path} list={list} setting={setting} />;
}
