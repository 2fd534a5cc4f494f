import { runPrepared, sql } from '@/database/sql';
import { themeOf } from '@/theme/theme';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import { languages as knownLanguages } from '@/platform/language';
import { withoutEnd } from '@/platform/without-end';
import type { PublicationView } from '../views/views';
import type { ReaderScope } from '../queries/reader-scope';
import { logoColumn, logoPicture, type LogoRow } from '../queries/publication-logo';

import { label } from '../queries/reader-sql';
import { articlesOn } from '../lists/listing-counts';

type Row = {
  language: Language;
  name: string | null;
  tagline: string | null;
  about: string | null;
  licence: string | null;
  contact: string | null;
  accessibility_note: string | null;
  url: string | null;
  time_zone: string | null;
  languages: Language[] | null;
  topics: { slug: string; name: string | null }[] | null;
  accent: string | null;
  accent_dark: string | null;
  paper: string | null;
  typeface: string | null;
  logo: LogoRow | null;
  logo_dark: LogoRow | null;
};

/**
 * What every page says of the publication, and the language in which it says it.
 * @param language of the page; without one, the publication's first
 * @param ownUrl where the site is reached when the publication does not say
 */
export const publicationView = async (
  req: ReaderScope['req'],
  language: Language | undefined,
  ownUrl: string,
): Promise<{ publication: PublicationView; language: Language }> => {
  const [row] = await runPrepared<Row>(req, publicationRow(language));
  const spoken = row?.language ?? language ?? 'en';
  const languages = row?.languages ?? knownLanguages;
  const publication: PublicationView = {
    name: row?.name ?? 'Ibidem',
    ...(row?.tagline ? { tagline: row.tagline } : {}),
    ...(row?.about ? { about: row.about } : {}),
    ...(row?.licence ? { licence: row.licence } : {}),
    ...(row?.contact ? { contact: row.contact } : {}),
    ...(row?.accessibility_note ? { accessibilityNote: row.accessibility_note } : {}),
    url: withoutEnd(row?.url ?? ownUrl, /\//),
    timeZone: row?.time_zone ?? 'UTC',
    languages,
    topics: (row?.topics ?? []).map(({ slug, name }) => ({
      label: name ?? slug,
      href: pathOf(spoken, languages, 'topics', slug),
    })),
    theme: themeIn(row),
    ...logoIn(row),
  };
  return { publication, language: spoken };
};

const themeIn = (row: Row | undefined) =>
  themeOf({
    accent: row?.accent,
    accentDark: row?.accent_dark,
    paper: row?.paper,
    typeface: row?.typeface,
  });

const logoIn = (row: Row | undefined): Pick<PublicationView, 'logo'> => {
  const light = row?.logo ?? row?.logo_dark;
  if (!light) return {};
  const dark = row?.logo ? row.logo_dark : null;
  return { logo: { light: logoPicture(light), ...(dark ? { dark: logoPicture(dark) } : {}) } };
};

const publicationRow = (asked: Language | undefined) => sql`
  WITH base AS (
    SELECT p.*, (SELECT jsonb_agg(l.value ORDER BY l."order") FROM publication_languages l
                 WHERE l.parent_id = p.id) AS languages
    FROM publication p LIMIT 1),
  said AS (SELECT coalesce(${asked ?? null}::text, (SELECT languages ->> 0 FROM base), 'en') AS language)
  SELECT said.language, base.licence, base.contact,
    ${ofPublication('accessibility_note')} AS accessibility_note, base.url, base.time_zone, base.languages,
    base.colours_accent AS accent, base.colours_accent_dark AS accent_dark,
    base.colours_paper AS paper, base.typeface::text AS typeface,
    ${logoColumn(sql`base.logo_id`)} AS logo, ${logoColumn(sql`base.logo_dark_id`)} AS logo_dark,
    ${ofPublication('name')} AS name, ${ofPublication('tagline')} AS tagline,
    ${ofPublication('about')} AS about,
    (SELECT jsonb_agg(jsonb_build_object('slug', t.slug, 'name', ${topicName}) ORDER BY t.slug)
     FROM topics t
     WHERE ${articlesOn(sql`'topic:' || t.id`, sql`said.language`)} > 0) AS topics
  FROM said LEFT JOIN base ON true`;

const saidIn = sql`said.language`;

const ofPublication = (column: string) =>
  label({ table: 'publication', column, parent: sql`base.id`, language: saidIn });

const topicName = label({ table: 'topics', column: 'name', parent: sql`t.id`, language: saidIn });
