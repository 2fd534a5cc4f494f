import { archivePage } from '@/reading/lists/archive-page';
import { ArchivePage } from '@/site/lists/archive-page';
import { answerAt } from '../../answer';

type Props = { params: Promise<{ language: string }> };

export default async function Page({ params }: Props) {
  return answerAt((await params).language, '/archive', async ({ setting, scope }) => {
    const view = await archivePage(scope, undefined, 1);
    return view && <ArchivePage view={view} setting={setting} />;
  });
}
