import { describe, expect, it, jest } from '@jest/globals';
import { workflowFinding } from '@/editions/rules/findings';
import type { ArticlePreview } from '@/articles/queries/article-preview';
import { aDocument, aSetting, aView, html, textOf, words } from '@support/pages/reader';

jest.unstable_mockModule('next/navigation', () => ({
  useRouter: () => ({ refresh: () => undefined }),
}));
const { WorkingCopyPage } = await import('@/admin/preview/working-copy-page');

const preview = (changes: Partial<ArticlePreview> = {}): ArticlePreview => ({
  articleId: 7,
  editionId: 9,
  state: 'changes_requested',
  number: 2,
  round: 1,
  findings: [],
  view: aView(),
  ...changes,
});

const page = (props: Partial<Parameters<typeof WorkingCopyPage>[0]> = {}) =>
  html(
    <WorkingCopyPage
      checklist={[]}
      language="en"
      preview={preview()}
      setting={aSetting()}
      showsChanges={false}
      {...props}
    />,
  );

describe('the bar of the preview', () => {
  it('says the state in a word with a shape, the edition, and that nothing is missing', () => {
    const said = textOf(page());
    expect(said).toContain('△ Changes requested · Edition 2 · Working copy');
    expect(said).toContain('✓ Nothing missing');
  });

  it('counts what is missing, and leads to it', () => {
    const markup = page({
      checklist: [workflowFinding('reason-missing'), workflowFinding('public-note-missing')],
    });
    expect(textOf(markup)).toContain('2 things missing');
    expect(markup).toContain('href="#problems"');
    expect(markup).toContain('id="problems"');
  });

  it('is left in one click: to the page that readers have, else to the front page', () => {
    const leave = (markup: string) =>
      /class="preview-bar__leave" href="([^"]*)" target="_top"/.exec(markup)?.[1];
    expect(leave(page())).toBe('/');
    const editions = [{ number: 1, kind: 'first', state: 'published' }] as const;
    const published = preview({ view: aView({ liveMetadata: { editions } }) });
    expect(leave(page({ preview: published }))).toBe('/articles/boats');
  });

  it('speaks the language of whoever looks', () => {
    expect(textOf(page({ language: 'be' }))).toContain('Выйсці з прагляду');
  });
});

describe('the draft beside what readers have', () => {
  const live = aDocument({
    body: [{ type: 'paragraph', children: [words('Forty vessels. Then none.')] }],
    notes: [],
  });

  it('is compared as two editions are', () => {
    const markup = page({ live, showsChanges: true });
    expect(markup).toContain('class="compared"');
    expect(textOf(markup)).toContain('Compared with the edition that readers have.');
  });

  it('says where there is nothing to compare, or nothing that differs', () => {
    expect(textOf(page({ showsChanges: true }))).toContain('Readers have no edition of it yet');
    expect(textOf(page({ showsChanges: true, live: aDocument() }))).toContain('It says the same');
  });
});
