import { describe, expect, it } from '@jest/globals';
import { aSetting, attributes, html, textOf } from '@support/pages/reader';
import { goneAnswer, goneFile } from '@/site/api/gone-response';
import { PageFrame } from '@/site/frame/page-frame';
import { GonePage } from '@/site/frame/notice-page';
import { CorrectionsPage } from '@/site/lists/corrections-page';
import type { CorrectionRow, GoneView } from '@/reading/views/views';

const row = (changes: Partial<CorrectionRow> = {}): CorrectionRow => ({
  kind: 'correction',
  at: '2025-06-30T22:30:00.000Z',
  title: 'The river',
  href: '/articles/the-river',
  language: 'en',
  edition: 2,
  note: 'It is forty, not four hundred.',
  ...changes,
});

const page = (rows: readonly CorrectionRow[], language: 'en' | 'ru' | 'be' = 'en', number = 1) =>
  html(
    <CorrectionsPage
      view={{ rows, page: number, totalPages: 3, total: 70 }}
      setting={aSetting(language)}
    />,
  );

describe('the list of corrections', () => {
  it('says what became of which text, on which day of the publication, and why', () => {
    const text = textOf(page([row(), row({ kind: 'retraction', note: 'Invented.' })]));
    expect(text).toContain('CorrectionJuly 1, 2025The riverIt is forty, not four hundred.');
    expect(text).toContain('RetractedJuly 1, 2025The riverInvented.');
  });

  it('marks what is in another language, with its name', () => {
    const markup = page([row()], 'be');
    expect(textOf(markup)).toContain('Выпраўленне1 ліпеня 2025English');
    expect(markup).toContain('<div class="teaser-text" lang="en">');
  });

  it('says so when there is nothing', () => {
    expect(textOf(page([], 'ru'))).toContain('Пока ничего не исправлено');
  });

  it('goes on over pages, each with its own address', () => {
    const markup = page([row()], 'ru', 2);
    expect(markup).toContain(
      'rel="canonical" href="https://quarterly.example/ru/corrections?page=2"',
    );
    expect(attributes(markup, 'rel')).toEqual(expect.arrayContaining(['prev', 'next']));
    expect(markup).toContain('href="/ru/corrections?page=3"');
  });

  it('is at the foot of every page', () => {
    const assets = {
      styles: '/s',
      opening: '',
      icon: '/i',
      preload: { en: '/f', ru: '/f', be: '/f' },
    };
    const markup = html(
      <PageFrame setting={aSetting('ru')} assets={assets}>
        <p />
      </PageFrame>,
    );
    expect(markup).toContain('<a href="/ru/corrections">Исправления</a>');
  });
});

describe('what is gone', () => {
  const withdrawn: GoneView = {
    kind: 'withdrawn',
    explanation: 'Not <ours>.',
    at: '2025-06-30T22:30:00.000Z',
  };

  it.each([
    [{ kind: 'removed' as const }, 'This text was removed. '],
    [{ kind: 'removed' as const, at: withdrawn.at }, 'This text was removed on July 1, 2025.'],
    [{ kind: 'unnamed' as const }, 'No text that is published now does.'],
    [withdrawn, 'This text was withdrawn on July 1, 2025.'],
  ])('says what is known: %j', (view: GoneView, said) => {
    expect(textOf(html(<GonePage view={view} setting={aSetting()} />))).toContain(said);
  });

  it('answers in the form of the file that was asked for', async () => {
    const answers = ['json', 'html', 'md'].map((format) => goneFile(withdrawn, aSetting(), format));
    expect(answers.map(({ status }) => status)).toEqual([410, 410, 410]);
    const [json, page, text] = await Promise.all(answers.map((answer) => answer.text()));
    expect(JSON.parse(json ?? '')).toMatchObject({ gone: withdrawn });
    expect(page).toContain('<p>Not &lt;ours&gt;.</p>');
    expect(text).toMatch(/^This text is no longer published\n\n.*\n\nNot <ours>\.\n$/);
  });

  it('tells programs where to look instead, in the language of whoever asks', async () => {
    const gone = { kind: 'removed' as const, movedTo: '/articles/other' };
    const body: unknown = await goneAnswer(gone, 'boats', 'ru').json();
    expect(body).toEqual({
      findings: [
        expect.objectContaining({ rule: 'article-removed', message: 'Статья «boats» удалена.' }),
      ],
      gone,
    });
  });
});
