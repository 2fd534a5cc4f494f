import type { PayloadRequest } from 'payload';

import { mayReadArticle } from '@/articles/queries/visibility';
import { runSql, sql } from '@/database/sql';
import { stateLabels } from '@/editions/rules/labels';
import type { State } from '@/editions/rules/states';
import type { Language } from '@/platform/language';
import { sayIn } from '../messages/say';
import { helpOfRule, isHelpFamily } from '@/overviews/rules/help-pages';
import { places, settingsPlace } from './places';
import { settings } from './settings-pages';

/**
 * What a tab of the desk is called, without the publication: `The road that melts · Draft`.
 * @param segments of the path below `/admin`
 */
export const deskTitle = async (
  req: PayloadRequest,
  segments: readonly string[],
  language: Language,
): Promise<string> => {
  const t = sayIn(language);
  if (!req.user) return t('shell.signIn');
  const path = ['/admin', ...segments].join('/');
  const [kind, slug, id] = segments;
  if (kind === 'collections' && slug === 'articles' && id !== undefined) {
    return id === 'create' ? t('shell.newArticle') : articleTitle(req, Number(id), language);
  }
  if (kind === 'help' && slug) {
    const name = isHelpFamily(slug)
      ? t(`help.of.${slug}`)
      : helpOfRule(slug, language)?.sayings[0].message;
    return [name, t('help.title')].filter(Boolean).join(' · ');
  }
  if (kind === 'review' && slug)
    return `${t('review.title')} · ${await articleTitle(req, Number(slug), language)}`;
  const own = [...places, settingsPlace, ...settings].find((place) => place.path === path);
  if (own) return t(own.label);
  const above = settings.find((page) => path.startsWith(`${page.path}/`));
  if (above && slug && id !== undefined && kind === 'collections') {
    const name = id === 'create' ? '' : await nameOfRecord(req, slug, id);
    return [name, t(above.label)].filter(Boolean).join(' · ');
  }
  return t(titles[kind ?? ''] ?? 'shell.signIn');
};

const titles: Readonly<Record<string, Parameters<ReturnType<typeof sayIn>>[0]>> = {
  reports: 'reports.title',
  import: 'import.title',
  'administration-log': 'administration.title',
};

const articleTitle = async (
  req: PayloadRequest,
  id: number,
  language: Language,
): Promise<string> => {
  const t = sayIn(language);
  if (!Number.isSafeInteger(id) || !(await mayReadArticle(req, id))) return t('shell.articles');
  const [row] = await runSql<{ title: string | null; state: State | null }>(
    req,
    sql`SELECT title, workflow_state::text AS state FROM articles WHERE id = ${id}`,
  );
  if (!row) return t('shell.articles');
  const title = row.title || t('preview.untitled');
  return [title, row.state ? stateLabels[row.state][language] : ''].filter(Boolean).join(' · ');
};

/** Of tables whose records people know by a name. */
const nameOfRecord = async (req: PayloadRequest, slug: string, id: string): Promise<string> => {
  if (slug !== 'sources' || !/^\d{1,9}$/.test(id)) return '';
  const [row] = await runSql<{ title: string | null }>(
    req,
    sql`SELECT title FROM sources WHERE id = ${Number(id)}`,
  );
  return row?.title ?? '';
};
