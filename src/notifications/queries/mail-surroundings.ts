import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { newsPathOf, channelsPath } from '../rules/desk-paths';
import { env } from '@/platform/env';
import { policyWords } from '@/reviews/queries/policy-words';
import type { EventKind } from '../rules/event-kinds';
import type { PolicyWords } from '@/reviews/rules/policy-words';
import { languages, type Language } from '@/platform/language';

export type MailSurroundings = {
  title: string;
  timeZone: string;
  /** What the publication is called. */
  names: Readonly<Record<Language, string>>;
  /** What stages are called. */
  policy: PolicyWords;
  /** Whole addresses at the desk. */
  desk: { article: (what: EventKind, id: number, comment?: number) => string; settings: string };
};

/** What letters about an article name: its title, the publication and addresses at the desk. */
export const mailSurroundings = async (
  req: PayloadRequest,
  article: number,
): Promise<MailSurroundings> => {
  const [row] = await runSql<{ title: string | null }>(
    req,
    sql`SELECT title FROM articles WHERE id = ${article}`,
  );
  const { publicUrl } = env();
  return {
    title: row?.title ?? '',
    ...(await publicationWords(req)),
    policy: await policyWords(req),
    desk: {
      article: (what, id, comment) => `${publicUrl}${newsPathOf(what, id, comment)}`,
      settings: `${publicUrl}${channelsPath}`,
    },
  };
};

/** The publication's time zone, and its name in every language. */
export const publicationWords = async (
  req: PayloadRequest,
): Promise<Pick<MailSurroundings, 'timeZone' | 'names'>> => {
  const rows = await runSql<{ zone: string; locale: string | null; name: string | null }>(
    req,
    sql`SELECT time_zone AS zone, _locale::text AS locale, name
        FROM publication LEFT JOIN publication_locales ON _parent_id = publication.id`,
  );
  const named = (language: Language) => rows.find(({ locale }) => locale === language)?.name;
  const entries = languages.map((language) => [
    language,
    named(language) ?? named(languages[0]) ?? 'Ibidem',
  ]);
  return {
    timeZone: rows[0]?.zone ?? 'UTC',
    names: Object.fromEntries(entries) as Record<Language, string>,
  };
};
