import { permanentRedirect } from 'next/navigation';
import { editionsPath, pathOf } from '@/platform/addresses';
import { editionHistory } from '@/reading/articles/edition-history';
import { HistoryPage } from '@/site/editions/history-page';
import { answerAt } from '../../../../answer';
import type { Query } from '../../../../reading';
import { segmentText } from '../../../../segment';

type Props = { params: Promise<{ language: string; slug: string }>; searchParams: Query };

/** The history of an article; its form for comparing leads on to the address of the comparison. */
export default async function Page({ params, searchParams }: Props) {
  const { language, slug } = await params;
  const { from, to } = await searchParams;
  return answerAt(language, `/articles/${slug}/editions`, async ({ setting, scope }) => {
    if (isNumber(from) && isNumber(to)) {
      const article = pathOf(scope.language, scope.languages, 'articles', segmentText(slug));
      permanentRedirect(editionsPath(article, Number(from), Number(to)));
    }
    const view = await editionHistory(scope, segmentText(slug));
    return view && <HistoryPage view={view} setting={setting} />;
  });
}

const isNumber = (value: unknown): value is string =>
  typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value);
