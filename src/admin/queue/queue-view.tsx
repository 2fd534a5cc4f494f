import { inTheirLanguage } from '@collections/endpoints/answers';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isLanguage, type Language } from '@/platform/language';
import { sayFinding } from '@/platform/finding';
import { citationQueue } from '@/citations/queries/citation-queue';
import { queueFilter, type QueueFilter } from '@/citations/rules/queue-filter';
import { filterFindings } from '@/platform/parameters/filter-findings';
import { filledIn, readParameters } from '@/platform/parameters/read-parameters';
import { DeskView } from '../desk-view';
import { FindingsList } from '../findings-list';
import { sayIn } from '../messages/say';
import { QueueForm } from './queue-form';
import { queuePath } from './queue-link';
import { QueueList } from './queue-list';
import '../publication/publication.css';
import './queue.css';

/** `/admin/citations-queue`: citations of drafts that wait for a source, decided one after another. */
export const QueueView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${queuePath}`);
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const t = sayIn(language);
  const asked = queryOf(view.searchParams ?? {});
  const wish = readParameters(filledIn(asked), queueFilter);
  if (!wish.ok) {
    const findings = wish.error.map((each) => sayFinding(each, language, filterFindings));
    return (
      <DeskView className="ibidem-queue" title={t('queue.title')} view={view}>
        <FindingsList findings={findings} urgent />
        <p>
          <a href={queuePath}>{t('queue.clear')}</a>
        </p>
      </DeskView>
    );
  }
  const queue = await citationQueue(req, wish.value);
  const rows = queue.docs.map((row) => ({
    ...row,
    findings: inTheirLanguage(req, row.findings),
  }));
  return (
    <DeskView className="ibidem-queue" title={t('queue.title')} view={view}>
      <QueueForm language={language} queue={queue} wish={wish.value} />
      {queue.docs.length === 0 ? (
        <p>{t('queue.empty')}</p>
      ) : (
        <QueueList key={asked.toString()} rows={rows} today={new Date().toISOString()} />
      )}
      <Pages asked={asked} language={language} of={queue.totalPages} wish={wish.value} />
    </DeskView>
  );
};

type Params = Readonly<Record<string, string | string[] | undefined>>;

const queryOf = (params: Params): URLSearchParams =>
  new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );

type PagesProps = { asked: URLSearchParams; wish: QueueFilter; of: number; language: Language };

const Pages = ({ asked, wish: { page = 1 }, of, language }: PagesProps) => {
  const t = sayIn(language);
  const link = (to: number, words: string) => {
    const query = new URLSearchParams(asked);
    query.set('page', String(to));
    return <a href={`${queuePath}?${query}`}>{words}</a>;
  };
  return of <= 1 ? null : (
    <nav aria-label={t('queue.pages')} className="ibidem-queue__line">
      {page > 1 ? link(page - 1, t('queue.previous')) : null}
      <span>{t('queue.page', { page, of })}</span>
      {page < of ? link(page + 1, t('queue.next')) : null}
    </nav>
  );
};
