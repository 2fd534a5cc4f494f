import { pathOf } from '@/platform/addresses';
import { authorPage } from '@/queries/author-page';
import { AuthorPage } from '@/site/lists/author-page';
import { formerAddress } from '../../../former-address';
import { pageNumber, type Query, readingAt } from '../../../reading';

type Props = { params: Promise<{ language: string; slug: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const { language, slug } = await params;
  const reading = await readingAt(language, `/authors/${slug}`);
  const { scope, setting } = reading;
  const view = await authorPage(scope, decodeURIComponent(slug), await pageNumber(searchParams));
  if (!view) {
    return formerAddress(
      reading,
      pathOf(scope.language, scope.languages, 'authors', decodeURIComponent(slug)),
    );
  }
  return <AuthorPage view={view} setting={setting} />;
}
