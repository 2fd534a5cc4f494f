import { sourcePage } from '@/queries/source-page';
import { SourcePage } from '@/site/sources/source-page';
import { answerAt } from '../../../answer';

type Props = { params: Promise<{ language: string; key: string }> };

export default async function Page({ params }: Props) {
  const { language, key } = await params;
  return answerAt(language, `/sources/${key}`, async ({ setting, scope }) => {
    const view = await sourcePage(scope, decodeURIComponent(key));
    return view && <SourcePage view={view} setting={setting} />;
  });
}
