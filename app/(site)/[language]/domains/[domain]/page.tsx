import { domainPage } from '@/reading/lists/sources-pages';
import { DomainPage } from '@/site/sources/domain-page';
import { answerAt } from '../../../answer';
import { pageNumber, type Query } from '../../../reading';
import { segmentText } from '../../../segment';

type Props = { params: Promise<{ language: string; domain: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const { language, domain } = await params;
  const page = await pageNumber(searchParams);
  return answerAt(language, `/domains/${domain}`, async ({ setting, scope }) => {
    const view = page && (await domainPage(scope, segmentText(domain), page));
    if (!view || (page > 1 && view.rows.length === 0)) return undefined;
    return <DomainPage view={view} setting={setting} />;
  });
}
