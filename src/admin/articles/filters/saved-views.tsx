'use client';

import { Link } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import type { Role } from '@/editions/rules/states';
import type { SavedView } from '@/overviews/queries/saved-views';
import {
  addressOf,
  articlesPath,
  isFiltered,
  noFilters,
  type ArticleFilters,
} from '@/overviews/rules/article-filters';
import { mayShareViews } from '@/overviews/rules/saved-views';
import type { Finding } from '@/platform/finding';
import { ask } from '../../ask';
import { FindingsList } from '../../findings-list';
import { Icon } from '../../shell/icons';
import { useDesk } from '../../use-desk';

type Props = {
  filters: ArticleFilters;
  /** Columns and order of the list, which are kept along. */
  look: string;
  views: readonly SavedView[];
  me: number;
  roles: readonly Role[];
};

/** Filters under names, one's own and those of the desk; what is shown now can be kept as one. */
export const SavedViews = ({ filters, look, views, me, roles }: Props) => {
  const { t } = useDesk();
  const router = useRouter();
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const current = [addressOf(filters), look].filter(Boolean).join('&');
  const shown = views.find(({ address }) => address === current);
  const isChanged = isFiltered(filters) || look !== '';
  const isOwn = shown?.owner.id === me;
  const change = async (method: 'PATCH' | 'DELETE', body?: unknown): Promise<void> => {
    const answer = await ask(method, `/desk/views/${shown?.id}`, body);
    setSaid(answer.ok ? [] : answer.error.findings);
    if (answer.ok) router.refresh();
  };
  if (views.length === 0 && !isChanged) return null;
  return (
    <div className="desk-views">
      {views.length > 0 ? (
        <nav aria-label={t('articles.views')}>
          <Link
            aria-current={isChanged ? undefined : 'page'}
            href={articlesPath(addressOf({ ...noFilters, view: filters.view }))}
            prefetch={false}
          >
            {t('articles.all')}
          </Link>
          {views.map((view) => (
            <Link
              aria-current={view === shown ? 'page' : undefined}
              href={articlesPath(view.address)}
              key={view.id}
              prefetch={false}
              title={
                view.owner.id === me ? undefined : t('articles.sharedBy', { name: view.owner.name })
              }
            >
              {view.name}
              {view.isShared ? <span className="desk-quiet"> · {t('articles.shared')}</span> : null}
            </Link>
          ))}
        </nav>
      ) : null}
      {shown && isOwn ? (
        <>
          {mayShareViews(roles) ? (
            <button
              className="desk-link desk-quiet"
              onClick={() => void change('PATCH', { isShared: !shown.isShared })}
              type="button"
            >
              {t(shown.isShared ? 'articles.unshare' : 'articles.share')}
            </button>
          ) : null}
          <button
            aria-label={t('articles.deleteView', { name: shown.name })}
            className="desk-views__delete"
            onClick={() => void change('DELETE')}
            title={t('articles.deleteView', { name: shown.name })}
            type="button"
          >
            <Icon name="close" />
          </button>
        </>
      ) : null}
      {!shown && isChanged ? <KeepAs address={current} refuse={setSaid} /> : null}
      <FindingsList findings={said} urgent />
    </div>
  );
};

type KeepProps = { address: string; refuse: (findings: readonly Finding[]) => void };

const KeepAs = ({ address, refuse }: KeepProps) => {
  const { t } = useDesk();
  const router = useRouter();
  const [name, setName] = useState<string>();
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await ask('POST', '/desk/views', { page: 'articles', name, address });
    refuse(answer.ok ? [] : answer.error.findings);
    if (!answer.ok) return;
    setName(undefined);
    router.refresh();
  };
  if (name === undefined) {
    return (
      <button className="desk-link desk-quiet" onClick={() => setName('')} type="button">
        {t('articles.keep')}
      </button>
    );
  }
  return (
    <form
      className="desk-views__keep"
      onKeyDown={({ key }) => (key === 'Escape' ? setName(undefined) : undefined)}
      onSubmit={(event) => void keep(event)}
    >
      <input
        aria-label={t('articles.keepName')}
        autoFocus
        className="desk-input"
        maxLength={80}
        onChange={({ target }) => setName(target.value)}
        placeholder={t('articles.keepName')}
        required
        value={name}
      />
      <button className="desk-button" type="submit">
        {t('articles.keepDo')}
      </button>
      <button className="desk-link desk-quiet" onClick={() => setName(undefined)} type="button">
        {t('articles.cancel')}
      </button>
    </form>
  );
};
