import { pathOf } from '../addresses';
import type { Setting } from '../setting';
import type { Subject } from '../views-finding';
import { ListTop } from './list-top';
import { SubjectRows } from './subject-rows';

type Props = { series: readonly Subject[]; setting: Setting };

/** All series, and how many parts each has. */
export const SeriesListPage = ({ series, setting }: Props) => {
  const { language, publication, say } = setting;
  return (
    <div className="list-page">
      <ListTop
        path="series"
        page={1}
        twin={`${pathOf(language, publication.languages, 'series')}.md`}
        title={say.seriesAll}
        intro={say.seriesIntro}
        setting={setting}
      />
      <SubjectRows rows={series} none={say.noSeries} count={say.seriesParts} setting={setting} />
    </div>
  );
};
