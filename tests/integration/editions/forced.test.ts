import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { personOf } from '@/core/actor';
import { forcePublish, newEdition, ratify, submit } from '@/editions/commands/verbs';
import type { EventInput } from '@/editions/rules/edition-facts';
import { runSql, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import type { User } from '@/payload-types';
import { transitionReport } from '@/editions/queries/transition-report';

import { asUser, aUser } from '@support/builders';
import { aManuscript } from '@support/desk';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { fingerprint } from '@support/database/fingerprint';
import { done } from '@support/editions/next-edition';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { editionsOf } from '@support/editions/promises';
import { siteOf, type Site } from '@support/pages/site';

let installation: Installation;
let site: Site;
let entryPoints: EntryPoints;

beforeAll(async () => {
  installation = await openInstallation();
  site = await siteOf(installation.payload);
  entryPoints = await entryPointsOf(installation.payload);
});
afterAll(() => installation.stop());

const reason = 'The vote is tonight.';

/** The hash that the publisher is shown. */
const shownHash = async (articleId: number): Promise<string> => {
  const req = await installation.desk.publisher.req();
  const actor = personOf(req);
  const report = actor && (await transitionReport(req, articleId, actor, new Date()));
  return report?.hash ?? '';
};

const forced = async (articleId: number, given: Partial<EventInput> = {}) =>
  forcePublish(await installation.desk.publisher.req(), {
    articleId,
    expectedHash: await shownHash(articleId),
    reason,
    ...given,
  });

const latest = async (articleId: number) =>
  (await editionsOf(installation.payload, articleId)).at(-1);

const hashOf = (document: unknown): string => contentHash(document as FrozenDocument);

describe('a publication by force', () => {
  it('freezes a draft as the publisher saw it, and says to readers that its review is due', async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const expectedHash = await shownHash(articleId);
    done(await forced(articleId));
    const edition = await latest(articleId);
    expect(edition).toMatchObject({
      state: 'published',
      reviewDue: true,
      publishReason: reason,
      contentHash: expectedHash,
      approvedHash: null,
    });
    expect(hashOf(edition?.document)).toBe(expectedHash);
    const page = await site(`/articles/${edition?.slug}`);
    expect(page.body).toContain('ahead of its review');
    const json = JSON.parse((await site(`/articles/${edition?.slug}.json`)).body) as object;
    expect(json).toMatchObject({ liveMetadata: { reviewDue: true, notices: [] } });
    const response = await entryPoints('GET', `/articles/${articleId}`);
    expect(await response.json()).toMatchObject({ reviewDue: true });
  });

  it('issues what is under review as the reviewers have it, never frozen anew', async () => {
    const { articleId, edition: before } = await anArticleThatIs(installation, 'in_review');
    await runSql(
      installation,
      sql`UPDATE articles SET title = 'Slipped in' WHERE id = ${articleId}`,
    );
    done(await forced(articleId, { expectedHash: before.contentHash ?? '' }));
    const edition = await latest(articleId);
    expect(edition).toMatchObject({ state: 'published', contentHash: before.contentHash });
    expect(edition?.document).toEqual(before.document);
    expect(edition?.frozenAt).toBe(before.frozenAt);
  });

  it('takes the place of the edition that readers have', async () => {
    const { articleId } = await anArticleThatIs(installation, 'published');
    done(await newEdition(await installation.desk.editor.req(), { articleId, kind: 'update' }));
    done(await forced(articleId));
    const states = (await editionsOf(installation.payload, articleId)).map(({ state }) => state);
    expect(states).toEqual(['superseded', 'published']);
  });

  it('is a publisher’s, with a reason, about the text that they saw', async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const before = await fingerprint(installation.payload, articleId);
    const expectedHash = await shownHash(articleId);
    const byEditor = await forcePublish(await installation.desk.editor.req(), {
      articleId,
      expectedHash,
      reason,
    });
    expect(byEditor).toMatchObject({ error: { status: 403 } });
    for (const [given, rule] of [
      [{ reason: '  ' }, 'reason-missing'],
      [{ expectedHash: '' }, 'hash-missing'],
      [{ expectedHash: 'a'.repeat(64) }, 'stale-hash'],
    ] as const) {
      const refused = await forced(articleId, given);
      expect(refused).toMatchObject({ error: { findings: [{ rule }] } });
    }
    expect(await fingerprint(installation.payload, articleId)).toEqual(before);
  });

  it('lets no claim go without its source, and nothing without its fields', async () => {
    const bare = await aManuscript(installation.payload, installation.desk.writer, { bylines: [] });
    const refused = await forced(bare.article.id);
    const rules = refused.ok ? [] : refused.error.findings.map(({ rule }) => rule);
    expect(rules).toEqual(['bylines-missing', 'citation-unresolved']);
    expect((await latest(bare.article.id))?.state).toBe('draft');
  });

  it('is refused where the document under review was altered past the publication', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'in_review');
    await runSql(
      installation,
      sql`UPDATE editions SET document = jsonb_set(document, '{metadata,title}', '"Altered"')
          WHERE id = ${edition.id}`,
    );
    const expectedHash = edition.contentHash ?? '';
    expect(await forced(articleId, { expectedHash })).toMatchObject({
      error: { findings: [{ rule: 'document-altered' }] },
    });
  });

  it('cannot be had of what is approved already, or asks for changes', async () => {
    const { articleId } = await anArticleThatIs(installation, 'approved');
    expect(await forced(articleId)).toMatchObject({ error: { status: 409 } });
  });
});

describe('the review that was due', () => {
  const aForcedEdition = async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const { contentHash: expectedHash } = done(await forced(articleId));
    return { articleId, expectedHash: expectedHash ?? '' };
  };
  const ratified = async (
    by: User,
    { articleId, expectedHash }: { articleId: number; expectedHash: string },
  ) => ratify(await asUser(installation.payload, by), { articleId, expectedHash });

  it('is made up for by a reviewer, and then readers are told no more of it', async () => {
    const edition = await aForcedEdition();
    const path = `/articles/${(await latest(edition.articleId))?.slug}`;
    const before = await generation();
    done(await ratified(installation.desk.reviewer.user, edition));
    expect(await latest(edition.articleId)).toMatchObject({
      state: 'published',
      reviewDue: false,
      approvedHash: edition.expectedHash,
      ratifiedAt: expect.any(String),
    });
    expect(await generation()).toBeGreaterThan(before);
    expect((await site(path)).body).not.toContain('ahead of its review');
    expect(await ratified(installation.desk.reviewer.user, edition)).toMatchObject({
      error: { findings: [{ rule: 'no-review-due' }] },
    });
  });

  it('is no affair of those who forced the text, wrote it, or review nothing', async () => {
    const edition = await aForcedEdition();
    for (const role of ['editor', 'publisher', 'writer', 'administrator'] as const) {
      const result = await ratified(installation.desk[role].user, edition);
      expect(result).toMatchObject({ error: { status: 403 } });
    }
    const both = await aUser(installation.payload, { roles: ['publisher', 'reviewer'] });
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const expectedHash = await shownHash(articleId);
    const forcing = { articleId, expectedHash, reason };
    done(await forcePublish(await asUser(installation.payload, both), forcing));
    expect(await ratified(both, { articleId, expectedHash })).toMatchObject({
      error: { findings: [{ rule: 'forcer-ratifies' }] },
    });
  });

  it('is about the very document', async () => {
    const { articleId } = await aForcedEdition();
    const stale = { articleId, expectedHash: 'b'.repeat(64) };
    expect(await ratified(installation.desk.reviewer.user, stale)).toMatchObject({
      error: { status: 409, findings: [{ rule: 'stale-hash' }] },
    });
  });

  it('is not left over by an edition that was reviewed before it came out', async () => {
    const { articleId } = await aForcedEdition();
    const editor = await installation.desk.editor.req();
    done(await newEdition(editor, { articleId, kind: 'update' }));
    done(await submit(editor, { articleId }));
    expect(await latest(articleId)).toMatchObject({ state: 'in_review', reviewDue: false });
  });
});

const generation = async (): Promise<number> => {
  const [row] = await runSql<{ generation: string }>(
    installation,
    sql`SELECT generation FROM publication_generation`,
  );
  return Number(row?.generation);
};
