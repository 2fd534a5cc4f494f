import { corrections } from '@/reading/lists/corrections';
import { CorrectionsPage } from '@/site/lists/corrections-page';
import { answerAt } from '../../answer';
import { pageNumber, type Query } from '../../reading';

type Props = { params: Promise<{ language: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const page = await pageNumber(searchParams);
  return answerAt((await params).language, '/corrections', async ({ setting, scope }) => {
    const view = page && (await corrections(scope, page));
    if (!view || (page > 1 && view.rows.length === 0)) return undefined;
    return <CorrectionsPage view={view} setting={setting} />;
  });
}
