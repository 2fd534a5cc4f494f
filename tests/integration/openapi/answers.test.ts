import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import { requestableEvents, type RequestableEvent } from '@/editions/rules/events';
import { callsHeldTo, type HeldCalls } from '@support/server/calls-held-to-contract';
import { aManuscript, resolveToPrint } from '@support/desk';
import { callCopies, callSourceFiles, callStatus } from '@support/server/citation-calls';
import { callAccounts, callGraphQL, callKeys } from '@support/server/account-calls';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { aSource } from '@support/builders';
import { callClaims } from '@support/server/claim-calls';
import { callOverviews } from '@support/server/overview-calls';
import { callSystem } from '@support/server/system-calls';

let installation: Installation;
let held: HeldCalls;

/** Really asks, and holds both the question and the answer to the description. */
const call: HeldCalls['call'] = (...asked) => held.call(...asked);

beforeAll(async () => {
  installation = await openInstallation();
  held = await callsHeldTo(installation);
});
afterAll(() => installation.stop());

const happened = new Set<RequestableEvent>();
type Role = keyof Installation['desk'];
const report = (id: number, as: Role = 'publisher') =>
  call('GET', `/articles/${id}/transitions`, { as, status: 200 });

/** Asks for an event with what the report says it would be about. */
const happens = async (id: number, event: RequestableEvent, as: Role, more: object = {}) => {
  const { body } = await report(id, as);
  const events = body.events as { event: string; hash: string | null; revision: string }[];
  const about = events.find((each) => each.event === event);
  const sent = {
    event,
    expectedRevision: about?.revision,
    ...(about?.hash ? { expectedHash: about.hash } : {}),
    ...more,
  };
  await call('POST', `/articles/${id}/transitions`, { as, body: sent, status: 200 });
  happened.add(event);
};

const aDraft = async () => {
  const manuscript = await aManuscript(installation.payload, installation.desk.writer);
  await resolveToPrint(installation.payload, manuscript);
  return manuscript.article.id;
};

describe('every event', () => {
  const reason = 'A reason.';
  const publicNote = 'A note to readers.';

  it('from draft to retraction and removal', async () => {
    const id = await aDraft();
    await report(id, 'writer');
    await happens(id, 'submit', 'writer');
    await happens(id, 'request_changes', 'reviewer', { reason });
    await happens(id, 'submit', 'writer');
    await happens(id, 'recall', 'writer');
    await happens(id, 'submit', 'writer');
    await happens(id, 'approve', 'reviewer', { checklist: [] });
    await happens(id, 'reopen', 'editor');
    await happens(id, 'submit', 'writer');
    await happens(id, 'approve', 'reviewer');
    const scheduledFor = new Date(Date.now() + 86_400_000).toISOString();
    await happens(id, 'schedule', 'publisher', { scheduledFor, scheduledZone: 'Europe/Minsk' });
    await report(id);
    await happens(id, 'unschedule', 'publisher');
    await happens(id, 'publish', 'publisher');
    await happens(id, 'new_edition', 'writer', { kind: 'correction', publicNote });
    await call('POST', `/articles/${id}/public-note`, {
      as: 'editor',
      body: { publicNote: 'A better note.' },
      status: 200,
    });
    await happens(id, 'discard', 'editor');
    await happens(id, 'propose_retraction', 'publisher', { reason, publicNote });
    await report(id);
    await happens(id, 'retract', 'editor', { reason });
    await happens(id, 'remove', 'publisher', { reason });
    await call('GET', `/articles/${id}`, { status: 410 });
    await runSql(
      { payload: installation.payload },
      sql`INSERT INTO article_findings (key, article_id, rule, params)
          VALUES ('looked-at', ${id}, 'translation-corrected', '{"title": "Tides", "number": 1}')`,
    );
    const found = await call('GET', `/articles/${id}/findings`, { as: 'editor', status: 200 });
    expect(found.body.docs).toHaveLength(1);
    await call('POST', `/articles/${id}/findings/looked-at/close`, {
      as: 'editor',
      body: { reason: 'Seen.' },
      status: 200,
    });
  });

  it('without a review, and out of sight', async () => {
    const id = await aDraft();
    await happens(id, 'force_publish', 'publisher', { reason });
    await happens(id, 'ratify', 'reviewer');
    await happens(id, 'withdraw', 'publisher', { publicNote });
    await report(id);
  });

  it('was asked for', () => {
    expect([...happened].sort()).toEqual([...requestableEvents].sort());
  });

  it('is refused as it is described', async () => {
    const id = await aDraft();
    const path = `/articles/${id}/transitions`;
    const submit = { event: 'submit' };
    await call('GET', path, { status: 401 });
    await call('POST', path, { body: submit, status: 401 });
    await call('POST', path, { as: 'reviewer', body: submit, status: 403 });
    await call('POST', '/articles/999999/transitions', { as: 'writer', body: submit, status: 404 });
    await call('POST', path, { as: 'writer', body: { event: 'fly' }, status: 422 });
    await call('POST', path, { as: 'reviewer', body: { event: 'approve' }, status: 409 });
    const stale = { ...submit, expectedRevision: '1.0.0' };
    await call('POST', path, { as: 'writer', body: stale, status: 409 });
    await happens(id, 'submit', 'writer');
    const hashless = { event: 'approve' };
    const refused = await held.entryPoints('POST', path, {
      as: installation.desk.reviewer.user,
      body: hashless,
    });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(
      held.contract.against('POST', `/api${path}`, refused.status, await refused.json()),
    ).toEqual([]);
  });
});

describe('the review', () => {
  it('of comments and claims', async () => {
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    const base = `/articles/${articleId}/comments`;
    const as = 'reviewer';
    await call('GET', `${base}/mentionable`, { as, status: 200 });
    const quote = { exact: 'a harvest of record size', prefix: 'announced ', suffix: ' in' };
    const body = { text: 'Who counted?', blocking: true, quote };
    const made = await call('POST', base, { as, body, status: 201 });
    const { id } = made.body.doc as { id: number };
    const thread = `/comments/${id}`;
    const answer = { text: 'The ministry.', mentions: [installation.desk.writer.user.id] };
    await call('POST', `${thread}/answers`, { as: 'writer', body: answer, status: 201 });
    await call('POST', `${thread}/edit`, { as, body: { text: 'Who counted it?' }, status: 200 });
    await call('POST', `${thread}/resolve`, { as, body: {}, status: 200 });
    await call('POST', `${thread}/reopen`, { as, body: {}, status: 200 });
    await call('GET', base, { as, status: 200 });
    await call('POST', base, { as, body: { text: '' }, status: 422 });
    await call('POST', '/comments/999999/resolve', { as, body: {}, status: 404 });
    await callClaims(call, articleId);
  });

  it('of assignments and an embargo', async () => {
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    const path = `/articles/${articleId}/assignments`;
    const body = { stage: 'Review', user: installation.desk.reviewer.user.id };
    await call('GET', path, { as: 'editor', status: 200 });
    await call('POST', path, { as: 'editor', body, status: 201 });
    await report(articleId);
    await call('POST', `${path}/end`, { as: 'editor', body, status: 200 });
    await call('POST', path, { as: 'reviewer', body: { stage: 'Review' }, status: 201 });
    await call('DELETE', path, { as: 'reviewer', body: { stage: 'Review' }, status: 200 });
    await call('POST', `/articles/${articleId}/embargo`, {
      as: 'publisher',
      body: { restricted: true, readers: [installation.desk.reviewer.user.id] },
      status: 200,
    });
  });

  it('of citations', async () => {
    const { article, citationKey } = await aManuscript(
      installation.payload,
      installation.desk.writer,
    );
    const as = 'writer';
    const base = `/citations/${citationKey}`;
    const work = { type: 'book', title: 'Tide tables', issued: { 'date-parts': [[1911]] } };
    await call('POST', `${base}/propose`, { as, body: { work }, status: 200 });
    await call('POST', `${base}/resolve`, {
      as,
      body: { cites: [{ work, locatorLabel: 'page', locator: '12' }] },
      status: 200,
    });
    await call('POST', `${base}/unresolve`, { as, status: 200 });
    const known = { reason: 'Common knowledge.' };
    await call('POST', `${base}/waive`, { as: 'editor', body: known, status: 200 });
    await callStatus(call, { article: article.id, key: citationKey });
    await call('POST', '/citations', {
      as,
      body: { key: '01ARZ3NDEKTSV4RRFFQ69G5FAV', article: article.id, words: 'a harvest' },
      status: 201,
    });
    await call('GET', '/citations/queue', { as, status: 200 });
    await call('GET', '/citations/queue?status=rotten', { as, status: 400 });
    await call('GET', `${base}/suggestions`, { as, status: 200 });
    await call('POST', '/citations/nobody/resolve', { as, body: { work }, status: 404 });
  });
});

describe('sources', () => {
  it('are compared and merged', async () => {
    const [one, other] = [await aSource(installation.payload), await aSource(installation.payload)];
    const path = `/sources/${one.id}/merge`;
    const body = { source: other.id };
    await call('GET', '/sources/duplicates', { as: 'editor', status: 200 });
    const unreachable = { text: 'http://127.0.0.1:9/x' };
    await call('POST', '/sources/look-up', { as: 'editor', body: unreachable, status: 200 });
    await call('POST', '/sources/look-up', { as: 'editor', body: {}, status: 422 });
    await call('POST', path, { as: 'writer', body, status: 403 });
    await call('POST', `${path}?dry-run`, { as: 'editor', body, status: 200 });
    await call('POST', path, { as: 'editor', body, status: 200 });
    await call('POST', path, { as: 'editor', body, status: 409 });
  });

  it('come in files and go in files', () => callSourceFiles(call));

  it('have their pages looked at and kept', async () => {
    const { id } = await aSource(installation.payload, { url: 'https://example.org/to-be-kept' });
    await call('POST', `/sources/${id}/capture`, { as: 'administrator', status: 403 });
    await call('POST', `/sources/${id}/capture`, { as: 'writer', status: 202 });
    await callCopies(call, installation.payload, Number(id));
    await call('GET', `/sources/${id}/copies`, { as: 'writer', status: 200 });
    await call('POST', '/link-checks/again', { as: 'writer', body: { source: id }, status: 202 });
    await call('GET', '/link-checks/report?limit=3', { as: 'writer', status: 200 });
    await call('GET', '/link-checks/report?verdict=fine', { as: 'writer', status: 400 });
  });
});

describe('the record', () => {
  it('of what happened, and who is told', async () => {
    const as = 'publisher';
    await call('GET', '/audit?limit=100', { as, status: 200 });
    await call('GET', '/audit?event=fly', { as, status: 400 });
    await call('GET', '/audit', { as: 'writer', status: 403 });
    await call('GET', '/audit.csv', { as, status: 200 });
    await call('GET', '/audit/times', { as, status: 200 });
    await call('GET', '/administration?limit=100', { as: 'publisher', status: 200 });
    await call('GET', '/administration?event=fly', { as: 'publisher', status: 400 });
    await call('GET', '/administration', { as: 'writer', status: 403 });
    await call('GET', '/administration.csv', { as: 'administrator', status: 200 });
    await call('GET', '/administration.ndjson', { as: 'administrator', status: 200 });
    await call('GET', '/notifications/inbox', { as: 'reviewer', status: 200 });
    const all = { all: true };
    await call('POST', '/notifications/read', { as: 'reviewer', body: all, status: 200 });
    const [mail] = await runSql<{ id: number }>(
      { payload: installation.payload },
      sql`INSERT INTO mails (key, "to", subject, text, gave_up_at)
          VALUES ('letter', 'a@example.org', 'Tides', 'High.', now()) RETURNING id`,
    );
    const letter = `/mails/${mail?.id}/send`;
    await call('POST', letter, { as: 'administrator', status: 202 });
    await call('POST', letter, { as: 'writer', status: 403 });
    const data = { name: 'Newsletter', url: 'https://example.org/hooks' };
    const { id } = await installation.payload.create({ collection: 'webhooks', data });
    const sent = await call('POST', `/webhooks/${id}/test`, { as, status: 202 });
    await call('POST', `/webhooks/${id}/secret`, { as, status: 201 });
    await call('POST', `/webhooks/${id}/secret`, { as: 'writer', status: 403 });
    const again = `/webhook-deliveries/${String(sent.body.delivery)}/resend`;
    await call('POST', again, { as, status: 202 });
    await call('POST', again, { as: 'writer', status: 403 });
  });
});

describe('readers, programs and overviews of the desk', () => {
  it('read, import and export', async () => {
    const { articleId } = await anArticleThatIs(installation, 'published');
    const list = await call('GET', '/articles', { status: 200 });
    expect(list.body.totalDocs).toBeGreaterThan(0);
    await call('GET', '/articles?fields=title,url&limit=1', { status: 200 });
    await call('GET', '/articles?sort=colour', { status: 400 });
    await call('GET', `/articles/${articleId}`, { status: 200 });
    await call('GET', '/articles/nobody', { status: 404 });
    await call('GET', `/articles/${articleId}/export?format=md`, { status: 200 });
    await call('GET', `/articles/${articleId}/export?format=papyrus`, { status: 406 });
    const body = { filename: 'tides.md', text: '# Tides\n\nIt is [high](https://example.org/).' };
    await call('POST', '/articles/import', { as: 'writer', body, status: 201 });
    await call('POST', '/articles/import', { as: 'writer', body: {}, status: 422 });
    const file = { filename: 'an-import.md', text: '# Another import\n\nA text.\n' };
    await call('POST', '/import', { as: 'writer', body: { ...file, preview: true }, status: 200 });
    await call('POST', '/import', { as: 'writer', body: file, status: 201 });
    const both = { files: [file, { ...file, text: 'Another text.' }] };
    await call('POST', '/import', { as: 'writer', body: both, status: 207 });
    await call('POST', '/import', { as: 'writer', body: file, status: 409 });
    const works = await call('GET', '/sources?limit=1', { status: 200 });
    const [work] = works.body.docs as { key: string }[];
    await call('GET', '/sources?domain=..', { status: 400 });
    await call('GET', `/sources/${work?.key}`, { status: 200 });
    await call('GET', '/sources/nothing', { status: 404 });
    await call('GET', '/references?since=May', { status: 400 });
    await call('GET', '/citations/drafts?limit=3', { as: 'editor', status: 200 });
    await call('GET', '/citations/drafts', { status: 401 });
    await call('GET', '/citations/drafts?status=lost', { as: 'editor', status: 400 });
    const open =
      'openapi.json editions references?editions=public authors topics series media export';
    for (const path of open.split(' ')) await call('GET', `/${path}`, { status: 200 });
  });

  it('log in, and bring keys', async () => {
    await callAccounts(call, installation.desk.writer.user.email);
    await callKeys(call);
    await callGraphQL(call);
  });

  it('say how the publication is, and try jobs again', () =>
    callSystem(call, installation.payload));

  it('keep plans, move days and give calendars addresses', () => callOverviews(call, aDraft));
});

describe('the description', () => {
  it('has been held to a real answer, endpoint by endpoint', () => {
    const paths = held.contract.document.paths as Record<string, object>;
    const described = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );
    const single = /^get \/api\/(editions|authors|topics|series|media)\/\{id\}$/;
    const missing = described.filter((name) => !held.called.has(name) && !single.test(name));
    expect(missing).toEqual([]);
  });
});
