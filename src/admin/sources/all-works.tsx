import { Link } from '@payloadcms/ui';
import { plainWords } from '@/citations/rules/markup';
import { verdictLabels } from '@/link-checks/rules/link-verdict-labels';
import type { ListedWork, WorksList } from '@/overviews/queries/all-works';
import { Empty } from '../components/empty';
import { Facts } from '../components/row';
import { Mark } from '../components/state-mark';
import type { Clock } from '../clock';
import type { Say } from '../use-desk';
import { sourcesPath } from './sources-path';
import { TabPages } from './tab-pages';
import { verdictMarks } from './verdict-marks';

type Props = { list: WorksList; words: string | undefined; page: number; t: Say; clock: Clock };

/** Every work of the publication, or those that were looked for, with how much rests on it and how its page is. */
export const AllWorks = ({ list, words, page, t, clock }: Props) =>
  list.works.length === 0 ? (
    <Empty
      action={
        <Link
          className="desk-button"
          href={words ? sourcesPath('works') : '/admin/collections/sources/create'}
          prefetch={false}
        >
          {t(words ? 'sources.showAll' : 'sources.add')}
        </Link>
      }
    >
      {words ? t('sources.nothingFound', { words }) : t('sources.noWorks')}
    </Empty>
  ) : (
    <>
      {words ? (
        <p className="desk-quiet">{t('sources.found', { count: list.total, words })}</p>
      ) : null}
      <ul className="desk-list desk-works">
        {list.works.map((work) => (
          <Work key={work.id} language={clock.language} t={t} work={work} />
        ))}
      </ul>
      <TabPages
        page={page}
        pages={list.pages}
        pathOf={(to) => sourcesPath('works', { q: words, page: to })}
        t={t}
      />
    </>
  );

type WorkProps = { work: ListedWork; t: Say; language: Clock['language'] };

const Work = ({ work, t, language }: WorkProps) => {
  const { id, title, name, year, place, url, doi, verdict, citations, articles } = work;
  const [shape, tone] = verdictMarks[verdict];
  return (
    <li className="desk-works__row">
      <div>
        <Link className="desk-title" href={`/admin/collections/sources/${id}`} prefetch={false}>
          {plainWords(title) || String(id)}
        </Link>
        <div className="desk-facts">
          <Facts of={[name, year, place, doi ?? (url ? hostOf(url) : null)]} />
        </div>
      </div>
      <div className="desk-facts">
        {articles > 0 ? t('sources.usedIn', { citations, articles }) : t('sources.unused')}
      </div>
      <div className="desk-facts">
        {url ? (
          <Mark shape={shape} tone={tone}>
            {verdictLabels[verdict][language]}
          </Mark>
        ) : (
          t('sources.print')
        )}
      </div>
    </li>
  );
};

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
