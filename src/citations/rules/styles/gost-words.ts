import type { CslItem } from '@/sources/rules/csl';
import type { Wording } from '../wording';
import { wordings } from '../wordings';

const one = (form: string) => ({ one: form, other: form });

/** What GOST abbreviates in works in Latin script; pages are in the singular there. */
const latin: Wording = {
  ...wordings.en,
  others: '[et al.]',
  locators: {
    page: one('p.\u00a0{n}'),
    chapter: one('ch.\u00a0{n}'),
    section: one('sect.\u00a0{n}'),
    paragraph: one('par.\u00a0{n}'),
    timestamp: one('{n}'),
    figure: one('fig.\u00a0{n}'),
    table: one('tab.\u00a0{n}'),
    'article-locator': one('art.\u00a0{n}'),
    folio: one('fol.\u00a0{n}'),
  },
  roles: {
    ...wordings.en.roles,
    director: 'dir. {names}',
    interviewer: 'interviewer {names}',
    host: 'host {names}',
  },
  volume: 'vol.\u00a0{n}',
  issue: 'no.\u00a0{n}',
  number: 'no.\u00a0{n}',
  genres: {
    ...wordings.en.genres,
    broadcast: 'broadcast',
    legal_case: 'decision',
    map: 'map',
    motion_picture: 'film',
    patent: 'patent',
    post: 'post',
    'post-weblog': 'blog post',
    report: 'report',
    software: 'software',
  },
};

/** Works are described in their own language, as far as their script tells. */
export const gostWords = ({ title, language }: CslItem, article: Wording): Wording => {
  const isCyrillic = title
    ? /\p{Script=Cyrillic}/u.test(title)
    : !/^(?:en|de|fr|pl|lt|lv)/.test(language ?? '');
  return isCyrillic ? { ...article, others: `[${article.others}]` } : latin;
};
