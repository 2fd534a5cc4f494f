import { pathOf } from '../addresses';
import type { Setting } from '../setting';
import type { SeriesListView } from '@/reading/views/views-finding';
import { ListTop } from './list-top';
import { pageAddress, PageLinks } from './page-links';
import { SubjectRows } from './subject-rows';

type Props = { view: SeriesListView; setting: Setting };

/** A page of all series, and how many parts each has. */
export const SeriesListPage = ({ view, setting }: Props) => {
  const { language, publication, say } = setting;
  const path = pathOf(language, publication.languages, 'series');
  return (
    <div className="list-page">
      <ListTop
        path="series"
        page={view.page}
        markdown={pageAddress(`${path}.md`, view.page)}
        title={say.seriesAll}
        intro={say.seriesIntro}
        setting={setting}
      />
      <SubjectRows rows={view.rows} none={say.noSeries} count={say.seriesParts} setting={setting} />
      <PageLinks paging={view} path={path} setting={setting} byAge={false} />
    </div>
  );
};
