import type { PayloadRequest } from 'payload';
import { inTheirLanguage } from '@collections/endpoints/answers';
import { mayWaive } from '@/citations/commands/may-waive';
import { allWorks } from '@/overviews/queries/all-works';
import type { SourceCounts } from '@/overviews/queries/source-counts';
import { troubledWorks, type TroubledWork } from '@/overviews/queries/troubled-works';
import { troubles, type Trouble } from '@/overviews/rules/work-conditions';
import { mayMerge } from '@/sources/commands/merge-sources';
import type { Clock } from '../clock';
import { Empty } from '../components/empty';
import { sayIn } from '../messages/say';
import { Queue } from '../queue/queue';
import { Duplicates } from '../works/duplicates';
import { AllWorks } from './all-works';
import { LinkHealth } from './health';
import { ListsOfWorks } from './lists-of-works';
import { sourcesPath, type SourceTab } from './sources-path';
import { TabPages } from './tab-pages';
import { TroubledList } from './troubled-list';
import '../import/import.css';
import '../works/works.css';

export type Asked = {
  tab: SourceTab;
  words: string | undefined;
  page: number;
  /** All else that stands in the address. */
  query: URLSearchParams;
};

type Props = {
  asked: Asked;
  counts: SourceCounts;
  clock: Clock;
  now: Date;
  req: PayloadRequest;
  mayCreate: boolean;
};

const worst = 4;
const onPage = 50;

export const TabContent = async (props: Props) => {
  const { asked, counts, clock, req, mayCreate } = props;
  const t = sayIn(clock.language);
  switch (asked.tab) {
    case 'resolve': {
      const works = await troubledWorks(req, troubles, clock.language, { limit: worst });
      return (
        <Queue asked={asked.query} language={clock.language} mayWaive={mayWaive(req)} req={req}>
          <LinkHealth clock={clock} counts={counts} t={t} worst={works} />
        </Queue>
      );
    }
    case 'broken':
    case 'changed':
    case 'uncopied':
      return <Troubled {...props} tab={asked.tab} />;
    case 'works':
      return (
        <>
          <AllWorks
            clock={clock}
            list={await allWorks(req, { words: asked.words, page: asked.page })}
            page={asked.page}
            t={t}
            words={asked.words}
          />
          <ListsOfWorks mayCreate={mayCreate} t={t} />
        </>
      );
    case 'duplicates':
      return (
        <div className="ibidem-works">
          <Duplicates mayMerge={mayMerge(req)} />
        </div>
      );
  }
};

const Troubled = async ({ asked, counts, clock, now, req, tab }: Props & { tab: Trouble }) => {
  const t = sayIn(clock.language);
  const works = await troubledWorks(req, [tab], clock.language, {
    limit: onPage,
    offset: (asked.page - 1) * onPage,
  });
  if (works.length === 0) return <Empty>{t(`sources.none.${tab}`)}</Empty>;
  return (
    <>
      <TroubledList
        mayWaive={mayWaive(req)}
        now={now.toISOString()}
        works={works.map((work) => inWords(req, work))}
      />
      <TabPages
        page={asked.page}
        pages={Math.ceil(counts[tab] / onPage)}
        pathOf={(page) => sourcesPath(tab, { page })}
        t={t}
      />
    </>
  );
};

const inWords = (req: PayloadRequest, work: TroubledWork): TroubledWork => ({
  ...work,
  copyFinding: work.copyFinding ? (inTheirLanguage(req, [work.copyFinding])[0] ?? null) : null,
});
