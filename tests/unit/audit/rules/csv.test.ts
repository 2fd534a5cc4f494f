import { describe, expect, it } from '@jest/globals';

import { auditCsv } from '@/audit/rules/csv';
import { cursorOf, placeIn, type AuditEntry } from '@/audit/rules/filter';
import { readAuditFilter } from '@/audit/rules/read-filter';

const entry: AuditEntry = {
  id: 12,
  at: '2026-03-01T12:00:00.000Z',
  article: 7,
  title: 'Tides',
  edition: 9,
  number: 1,
  sequence: 3,
  event: 'request_changes',
  from: 'in_review',
  to: 'changes_requested',
  stage: 0,
  actor: 5,
  actorName: 'Rita Reviewer',
  reason: null,
  data: {},
  contentHash: 'a',
  hash: 'b',
};

const fileOf = async (...entries: Partial<AuditEntry>[]): Promise<string[]> => {
  async function* batches() {
    await Promise.resolve();
    yield entries.map((each) => ({ ...entry, ...each }));
  }
  let text = '';
  for await (const piece of auditCsv(batches())) text += piece;
  return text.split('\r\n');
};

describe('auditCsv', () => {
  it('has a mark for Excel, a head, a line each, and an end', async () => {
    expect(await fileOf({ data: { kind: 'first' } })).toEqual([
      '\uFEFFat,article,title,edition,entry,event,from,to,stage,actor,reason,details,contentHash,hash',
      '2026-03-01T12:00:00.000Z,7,Tides,1,3,request_changes,in_review,changes_requested,0,Rita Reviewer,,"{""kind"":""first""}",a,b',
      '',
    ]);
  });

  it('quotes what would break a line', async () => {
    const text = (await fileOf({ title: 'Tides, "high"', reason: 'One\nTwo' })).join('\r\n');
    expect(text).toContain(',"Tides, ""high""",');
    expect(text).toContain(',"One\nTwo",');
  });

  it('lets no words run as a formula', async () => {
    for (const reason of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx']) {
      const [, line] = await fileOf({ reason });
      expect(line).toContain(`,'${reason},`);
    }
    const [, quoted] = await fileOf({ reason: '=HYPERLINK("http://x","y")' });
    expect(quoted).toContain(`,"'=HYPERLINK(""http://x"",""y"")",`);
  });
});

describe('readAuditFilter', () => {
  const read = (query: string) => readAuditFilter(new URLSearchParams(query));

  it('reads what is asked, and takes an empty field for none', () => {
    const query = 'article=7&actor=&event=publish&state=published&since=2026-01-01&reason=who';
    expect(read(`${query}&limit=10&after=2026-03-01T12:00:00.000Z_12`)).toEqual({
      ok: true,
      value: {
        filter: {
          article: 7,
          event: 'publish',
          state: 'published',
          since: '2026-01-01',
          reason: 'who',
        },
        after: { at: '2026-03-01T12:00:00.000Z', id: 12 },
        limit: 10,
      },
    });
    expect(read('')).toEqual({ ok: true, value: { filter: {}, limit: 50 } });
  });

  it('names every fault', () => {
    const query = 'article=x&event=fly&since=2026-02-30&limit=501&after=now&colour=red';
    const result = read(query);
    const rules = result.ok ? [] : result.error.map(({ rule, place }) => [rule, place?.field]);
    expect(rules).toEqual([
      ['not-a-number', 'article'],
      ['value-not-in-list', 'event'],
      ['not-a-day', 'since'],
      ['not-a-number', 'limit'],
      ['value-not-in-list', 'after'],
      ['parameter-unknown', 'colour'],
    ]);
  });
});

describe('cursorOf', () => {
  it('comes back as the place that it was', () => {
    const place = { at: '2026-03-01T12:00:00.123Z', id: 12 };
    expect(placeIn(cursorOf(place))).toEqual(place);
    expect(placeIn('2026-13-01T12:00:00.123Z_12')).toBeNull();
  });
});
