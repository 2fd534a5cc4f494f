import { sitesMostCited } from '@/reading/lists/cited-sites';
import { DomainsPage } from '@/site/sources/domains-page';
import { answerAt } from '../../answer';
import { pageNumber, type Query } from '../../reading';

type Props = { params: Promise<{ language: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const page = await pageNumber(searchParams);
  return answerAt((await params).language, '/domains', async ({ setting, scope }) => {
    const view = page && (await sitesMostCited(scope, { page, pageSize: 50 }));
    if (!view || (page > 1 && view.rows.length === 0)) return undefined;
    return <DomainsPage view={view} setting={setting} />;
  });
}
