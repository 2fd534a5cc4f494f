import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { AuditForm } from '@/admin/audit/audit-form';
import { AuditTable } from '@/admin/audit/audit-table';
import type { AuditEntry } from '@/audit/rules/filter';
import { languages } from '@/platform/language';

const entry: AuditEntry = {
  id: 12,
  at: '2026-03-01T12:00:00.000Z',
  article: 7,
  title: null,
  edition: 9,
  number: 2,
  sequence: 3,
  event: 'request_changes',
  from: 'in_review',
  to: 'changes_requested',
  stage: 0,
  actor: 5,
  actorName: 'Rita Reviewer',
  reason: '<Say who counted>',
  data: {},
  contentHash: 'a',
  hash: 'b',
};

describe('the page of the log', () => {
  it('has a form that needs no script, and shows again what was asked', () => {
    const asked = new URLSearchParams('event=publish&actor=5&since=2026-01-01&reason=who');
    const html = renderToStaticMarkup(
      <AuditForm asked={asked} language="en" people={[{ id: 5, name: 'Rita Reviewer' }]} />,
    );
    expect(html).toMatch(/<form [^>]*action="\/admin\/audit" method="get"/);
    expect(html).toContain('<option value="publish" selected="">Publish</option>');
    expect(html).toContain('<option value="5" selected="">Rita Reviewer</option>');
    expect(html).toMatch(/<input[^>]* name="since"[^>]* value="2026-01-01"/);
    const controls = [...html.matchAll(/<(?:input|select) [^>]*?id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(controls).toHaveLength(6);
    for (const id of controls) expect(html).toContain(`<label class="field-label" for="${id}">`);
  });

  it('stays with one article while more is asked of it', () => {
    const asked = new URLSearchParams('article=7');
    const html = renderToStaticMarkup(<AuditForm asked={asked} language="en" people={[]} />);
    expect(html).toContain('<input type="hidden" name="article" value="7"/>');
  });

  it('shows what happened in the language of whoever reads', () => {
    const texts = languages.map((language) =>
      renderToStaticMarkup(
        <AuditTable clock={{ language, zone: 'Europe/Vilnius' }} entries={[entry]} />,
      ),
    );
    const [en, ru, be] = texts;
    expect(en).toContain('Changes requested');
    expect(ru).toContain('Возвращено на доработку');
    expect(be).toContain('Вернута на дапрацоўку');
    for (const html of texts) {
      expect(html).toContain('<time dateTime="2026-03-01T12:00:00.000Z">');
      expect(html).toContain('&lt;Say who counted&gt;');
      expect(html).toContain('href="/admin/audit?article=7"');
    }
  });

  it('says when nothing fits', () => {
    const html = renderToStaticMarkup(
      <AuditTable clock={{ language: 'en', zone: 'UTC' }} entries={[]} />,
    );
    expect(html).toBe('<p>Nothing in the log fits this.</p>');
  });
});
