import { pathOf } from '@/platform/addresses';
import { sourcePage } from '@/queries/source-page';
import { SourcePage } from '@/site/lists/source-page';
import { formerAddress } from '../../../former-address';
import { readingAt } from '../../../reading';

type Props = { params: Promise<{ language: string; key: string }> };

export default async function Page({ params }: Props) {
  const { language, key } = await params;
  const reading = await readingAt(language, `/sources/${key}`);
  const { scope, setting } = reading;
  const view = await sourcePage(scope, decodeURIComponent(key));
  if (!view) {
    return formerAddress(
      reading,
      pathOf(scope.language, scope.languages, 'sources', decodeURIComponent(key)),
    );
  }
  return <SourcePage view={view} setting={setting} />;
}
