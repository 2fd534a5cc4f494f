import type { ReactNode } from 'react';

import { languages, type Language } from '@/platform/language';
import { siteStyles } from '@/reading/queries/site-assets';
import { failurePage, statusOf } from '@/server/failures/failure-page';
import { ArticleMetadata } from '@/site/article/article-metadata';
import { ArticlePage } from '@/site/article/article-page';
import { GonePage } from '@/site/frame/notice-page';
import { PageFrame } from '@/site/frame/page-frame';
import { CorrectionsPage } from '@/site/lists/corrections-page';
import { ListPage } from '@/site/lists/list-page';
import type { CorrectionRow } from '@/reading/views/views';

import { aDocument, aRow, aSetting, aView, html } from './reader';

const assets = {
  styles: '/site.css',
  opening: '',
  icon: '/icon.svg',
  preload: { en: '/latin.woff2', ru: '/cyrillic.woff2', be: '/cyrillic.woff2' },
};

/** Whole pages that tell readers what became of a text, with their styles, by name. */
export const noticePages = (): ReadonlyMap<string, string> =>
  new Map(
    languages.flatMap((language) =>
      Object.entries(pagesIn(language)).map(([name, page]): [string, string] => [
        `${name}-${language}`,
        whole(page, language),
      ]),
    ),
  );

/** Pages in the place of those that could not be made, as they are sent, by name. */
export const failurePages = (): ReadonlyMap<string, string> =>
  new Map(
    languages.flatMap((language) =>
      failures.map((failure): [string, string] => [
        `${failure}-${language}`,
        failurePage(failure, { language, home: '/', name: 'The <Quarterly> & Sons' }),
      ]),
    ),
  );

const failures = Object.keys(statusOf) as (keyof typeof statusOf)[];

const whole = (page: ReactNode, language: Language): string => {
  const styles = siteStyles();
  const markup = html(
    <PageFrame setting={aSetting(language)} assets={assets}>
      {page}
    </PageFrame>,
  );
  const linked = markup.replace(/<link rel="(?:stylesheet|preload|icon)"[^>]*>/g, '');
  const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  return `<!doctype html>${linked.replace('</head>', `${viewport}<style>${styles}</style></head>`)}`;
};

const at = '2025-07-01T10:00:00.000Z';
const text =
  'An earlier edition gave the number of vessels as four hundred. It is forty; the error was ours, in copying the table of the inventory.';

const pagesIn = (language: Language) => {
  const setting = aSetting(language);
  const empty = { rows: [], page: 1, totalPages: 1, total: 0 };
  return {
    corrections: (
      <CorrectionsPage
        view={{ rows: correctionRows, page: 1, totalPages: 2, total: 31 }}
        setting={setting}
      />
    ),
    'no-corrections': <CorrectionsPage view={empty} setting={setting} />,
    withdrawn: <GonePage view={{ kind: 'withdrawn', explanation: text, at }} setting={setting} />,
    removed: <GonePage view={{ kind: 'removed', at }} setting={setting} />,
    unnamed: <GonePage view={{ kind: 'unnamed' }} setting={setting} />,
    retracted: <RetractedArticle language={language} />,
    list: (
      <ListPage
        title={setting.say.articles}
        at={() => '/articles'}
        list={{
          rows: [aRow({ retracted: true }), aRow({ href: '/x' })],
          page: 1,
          totalPages: 1,
          total: 2,
        }}
        setting={setting}
      />
    ),
  };
};

const correctionRows: readonly CorrectionRow[] = (
  [
    ['retraction', 'en', 'The river that was promised boats', text],
    [
      'correction',
      'ru',
      'Река, которой обещали суда',
      'В прежнем выпуске стояло «четыреста» вместо «сорок».',
    ],
    ['withdrawal', 'be', 'Рака, якой абяцалі судны', 'Лічбы былі не нашыя.'],
  ] as const
).map(([kind, language, title, note], index) => ({
  kind,
  language,
  title,
  note,
  at,
  edition: 2,
  href: `/articles/${index}`,
}));

const RetractedArticle = ({ language }: { language: Language }) => {
  const view = aView({
    document: aDocument({ metadata: { language } }),
    liveMetadata: {
      number: 3,
      state: 'retracted',
      kind: 'correction',
      reviewDue: true,
      notices: [
        { kind: 'retraction', text, at },
        { kind: 'correction', text, at },
      ],
      editions: [
        { number: 3, kind: 'correction', state: 'retracted', publishedAt: at, publicNote: text },
        {
          number: 2,
          kind: 'update',
          state: 'superseded',
          publishedAt: at,
          notice: { kind: 'withdrawal', text, at },
        },
        { number: 1, kind: 'first', state: 'superseded', publishedAt: at },
      ],
    },
  });
  return (
    <>
      <ArticleMetadata view={view} setting={aSetting(language)} />
      <ArticlePage view={view} setting={aSetting(language)} />
    </>
  );
};
