import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { isLanguage } from '@/platform/language';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { sourceCounts } from '@/overviews/queries/source-counts';
import { countDuplicates } from '@/sources/queries/duplicate-sources';
import { Link } from '@payloadcms/ui';
import { RefreshOnNews } from '../live/refresh-on-news';
import { sayIn } from '../messages/say';
import { DeskPage } from '../shell/desk-page';
import { SearchWorks } from './search-works';
import { SourceTabs } from './source-tabs';
import { sourcesPath, sourceTabs, type SourceTab } from './sources-path';
import { TabContent, type Asked } from './tab-content';
import '../publication/publication.css';
import './sources.css';

const dayLong = 24 * 60 * 60 * 1000; // ms

/** `/admin/sources`: citations that want a source, works whose pages are not well, all works, and those that are here twice. */
export const SourcesView = async (view: AdminViewServerProps) => {
  const { req, permissions } = view.initPageResult;
  const asked = askedIn(view.searchParams ?? {});
  if (!req.user) {
    redirect(`/admin/login?redirect=${encodeURIComponent(sourcesPath(asked.tab))}`);
  }
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const t = sayIn(language);
  const now = new Date();
  const [{ timeZone }, counts] = await Promise.all([publicationWords(req), sourceCounts(req)]);
  const mayCreate = Boolean(permissions.collections?.sources?.create);
  const isFresh =
    counts.seenSince !== null && now.getTime() - Date.parse(counts.seenSince) < dayLong;
  return (
    <DeskPage
      aside={
        <>
          <SearchWorks t={t} words={asked.words} />
          {mayCreate ? (
            <Link className="desk-button" href="/admin/collections/sources/create" prefetch={false}>
              {t('sources.add')}
            </Link>
          ) : null}
        </>
      }
      bar={
        <>
          <SourceTabs
            counts={counts}
            current={asked.tab}
            duplicates={<CountOfDuplicates req={req} />}
            t={t}
          />
          {isFresh ? <span className="desk-quiet">{t('sources.allSeen')}</span> : null}
        </>
      }
      className="desk-sources"
      title={t('shell.sources')}
      view={view}
    >
      <RefreshOnNews of={['source', 'article']} />
      <TabContent
        asked={asked}
        clock={{ language, zone: timeZone }}
        counts={counts}
        mayCreate={mayCreate}
        now={now}
        req={req}
      />
    </DeskPage>
  );
};

const CountOfDuplicates = async ({ req }: { req: PayloadRequest }) => await countDuplicates(req);

type Params = Readonly<Record<string, string | string[] | undefined>>;

const askedIn = (params: Params): Asked => {
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );
  const tab = sourceTabs.find((known): known is SourceTab => known === query.get('tab'));
  query.delete('tab');
  const page = Number(query.get('page') ?? 1);
  return {
    tab: tab ?? 'resolve',
    words: query.get('q')?.trim().slice(0, 200) || undefined,
    page: Number.isSafeInteger(page) && page > 0 && page < 1_000_000 ? page : 1,
    query,
  };
};
