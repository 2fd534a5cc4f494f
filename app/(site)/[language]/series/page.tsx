import { subjects } from '@/queries/subjects';
import { SeriesListPage } from '@/site/lists/series-list-page';
import { answerAt } from '../../answer';

type Props = { params: Promise<{ language: string }> };

export default async function Page({ params }: Props) {
  return answerAt((await params).language, '/series', async ({ setting, scope }) => (
    <SeriesListPage series={await subjects(scope, 'series')} setting={setting} />
  ));
}
