import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import { bodyOf } from '@/document/body-of';
import type { Paragraph } from '@/document/document';
import { approve } from '@/editions/commands/verbs';
import { transitionLog } from '@/editions/queries/transition-log';
import { transitionReport } from '@/editions/queries/transition-report';
import { verifyChain } from '@/editions/rules/log';
import { personOf } from '@/core/actor';
import { checkClaim, uncheckClaim } from '@/reviews/commands/check-claim';
import { claimStatus } from '@/reviews/queries/claim-status';
import type { Role } from '@/editions/rules/states';
import { asUser, aUser, saveAs } from '@support/builders';
import { aManuscript, citedParagraph } from '@support/desk';
import { openInstallation, type Installation } from '@support/entry-points';
import { claimsUnderReview } from '@support/reviews/claims-under-review';

let installation: Installation;
let review: ReturnType<typeof claimsUnderReview>;
beforeAll(async () => {
  installation = await openInstallation();
  review = claimsUnderReview(installation);
  await review.decreeing(false);
});
afterAll(() => installation.stop());

const refused = (result: Awaited<ReturnType<typeof checkClaim>>) =>
  result.ok ? [] : [result.error.status, result.error.findings.map(({ rule }) => rule)];

const standings = async (role: Role, articleId: number) =>
  (await review.statusFor(role, articleId)).claims.map(({ standing }) => standing.is);

describe('a check', () => {
  it('stands in the chained log with all that it was given for, and is no step of the edition', async () => {
    const { articleId, keys } = await review.underReview();
    const before = await review.editionOf(articleId);
    const seen = await transitionReport(
      await review.reqOf('editor'),
      articleId,
      personOf(await review.reqOf('editor'))!,
      new Date(),
    );
    const checked = await review.checkAs('fact-checker', articleId, keys[0] ?? '', {
      verdict: 'in_part',
      note: ' Of wheat only. ',
    });
    expect(checked).toMatchObject({ ok: true, value: { state: 'in_review', stage: 0 } });
    const after = await review.editionOf(articleId);
    expect(after).toMatchObject({
      state: before.state,
      contentHash: before.contentHash,
      contributors: before.contributors,
    });
    const log = await transitionLog({ payload: installation.payload }, after.id);
    expect(verifyChain(log, { hash: after.logHead ?? '', length: after.logLength })).toBeNull();
    expect(log.at(-1)).toMatchObject({
      event: 'check_claim',
      stage: 0,
      actorName: 'fact-checker',
      reason: 'Of wheat only.',
      data: {
        claim: {
          key: keys[0],
          words: 'a harvest of record size',
          verdict: 'in_part',
          stageName: 'Facts',
          round: 1,
          works: [{ url: null, copy: null }],
        },
      },
    });
    const later = await transitionReport(
      await review.reqOf('editor'),
      articleId,
      personOf(await review.reqOf('editor'))!,
      new Date(),
    );
    expect(later?.revision).toBe(seen?.revision);
    const jobs = await runSql<{ count: number }>(
      { payload: installation.payload },
      sql`SELECT count(*)::int AS count FROM graphile_worker._private_jobs
          WHERE key = ${`transition:${after.id}:${after.logLength}`}`,
    );
    expect(jobs).toEqual([{ count: 0 }]);
  });

  it('is taken back by whoever gave it, and the log keeps both', async () => {
    const { articleId, keys } = await review.underReview();
    const [claim = ''] = keys;
    await review.checkAs('fact-checker', articleId, claim);
    expect(await standings('fact-checker', articleId)).toEqual(['checked', 'open']);
    expect(
      await uncheckClaim(await review.reqOf('fact-checker'), { articleId, claim }),
    ).toMatchObject({
      ok: true,
    });
    expect(await standings('fact-checker', articleId)).toEqual(['open', 'open']);
    const again = await uncheckClaim(await review.reqOf('fact-checker'), { articleId, claim });
    expect(refused(again)).toEqual([409, ['check-not-there']]);
    const log = await transitionLog(
      { payload: installation.payload },
      (await review.editionOf(articleId)).id,
    );
    expect(log.map(({ event }) => event).slice(-2)).toEqual(['check_claim', 'uncheck_claim']);
  });

  it('is refused for what was not seen, is not there, or needs a reason', async () => {
    const { articleId, keys } = await review.underReview();
    const [claim = ''] = keys;
    expect(
      refused(await review.checkAs('fact-checker', articleId, claim, { sight: 'else' })),
    ).toEqual([409, ['claim-changed']]);
    expect(refused(await review.checkAs('fact-checker', articleId, 'none'))).toEqual([
      422,
      ['claim-unknown'],
    ]);
    expect(
      refused(
        await review.checkAs('fact-checker', articleId, claim, { verdict: 'does_not', note: ' ' }),
      ),
    ).toEqual([422, ['claim-unreasoned']]);
    expect(await standings('fact-checker', articleId)).toEqual(['open', 'open']);
  });

  it('is void alone where its words are others, and counts again when they come back', async () => {
    const { articleId, keys } = await review.underReview(11);
    for (const key of keys) await review.checkAs('fact-checker', articleId, key);
    expect(new Set(await standings('fact-checker', articleId))).toEqual(new Set(['checked']));
    const paragraphs = keys.map((key, at) => citedParagraph(key, `In year ${at} came `));
    const other: Paragraph = {
      type: 'paragraph',
      children: [
        {
          type: 'citation',
          key: keys[5] ?? '',
          children: [{ type: 'text', text: 'a good harvest' }],
        },
      ],
    };
    const { payload, desk } = installation;
    const body = bodyOf([...paragraphs.slice(0, 5), other, ...paragraphs.slice(6)]);
    await saveAs(payload, desk.editor.user, articleId, { body });
    const lapsed = (await review.statusFor('fact-checker', articleId)).claims.filter(
      ({ standing }) => standing.is === 'lapsed',
    );
    expect(lapsed).toMatchObject([{ key: keys[5], standing: { because: 'words' } }]);
    await saveAs(payload, desk.editor.user, articleId, { body: bodyOf(paragraphs) });
    expect(new Set(await standings('fact-checker', articleId))).toEqual(new Set(['checked']));
  });
});

describe('who may check', () => {
  it.each<[Role, number, string]>([
    ['writer', 403, 'not-entitled'],
    ['reviewer', 403, 'not-entitled'],
    ['editor', 403, 'not-entitled'],
    ['publisher', 403, 'not-entitled'],
    ['administrator', 403, 'not-entitled'],
  ])('not the %s, whose stage is not open', async (role, status, rule) => {
    const { articleId, keys } = await review.underReview();
    expect(refused(await review.checkAs(role, articleId, keys[0] ?? ''))).toEqual([status, [rule]]);
  });

  it('nor whoever contributed', async () => {
    const { articleId, keys } = await review.underReview();
    const { payload } = installation;
    const both = await aUser(payload, { roles: ['fact-checker', 'editor'] });
    await saveAs(payload, both, articleId, {
      body: bodyOf(keys.map((key) => citedParagraph(key, 'So '))),
    });
    const req = await asUser(payload, both);
    const status = await claimStatus(req, articleId, personOf(req)!);
    const [claim] = status?.claims ?? [];
    const result = await checkClaim(req, {
      articleId,
      claim: claim?.key ?? '',
      sight: claim?.sight ?? '',
      verdict: 'supports',
    });
    expect(refused(result)).toEqual([422, ['contributor-decides']]);
  });

  it('nor anybody in a text that is not in review, or that they may not know of', async () => {
    const { payload, desk } = installation;
    const { article, citationKey } = await aManuscript(payload, desk.writer);
    const asked = {
      articleId: article.id,
      claim: citationKey,
      sight: '',
      verdict: 'supports' as const,
    };
    expect(refused(await checkClaim(await review.reqOf('fact-checker'), asked))).toEqual([
      409,
      ['wrong-state'],
    ]);
    const { articleId, keys } = await review.underReview();
    await runSql(
      { payload },
      sql`UPDATE articles SET embargo_restricted = true WHERE id = ${articleId}`,
    );
    const stranger = await asUser(payload, await aUser(payload, { roles: ['writer'] }));
    const hidden = { ...asked, articleId, claim: keys[0] ?? '' };
    expect(refused(await checkClaim(stranger, hidden))).toEqual([404, ['article-not-found']]);
  });
});

describe('a stage that asks for all of them', () => {
  it('says how many lack, in numbers, and lets the text go on when none does', async () => {
    await review.decreeing(true);
    const { articleId, keys } = await review.underReview(3);
    const approveNow = async () => {
      const { contentHash } = await review.editionOf(articleId);
      return approve(await review.reqOf('fact-checker'), {
        articleId,
        expectedHash: contentHash ?? '',
      });
    };
    await review.checkAs('fact-checker', articleId, keys[0] ?? '');
    const early = await approveNow();
    expect(early.ok ? [] : early.error.findings).toMatchObject([
      { rule: 'claims-unchecked', params: { count: 2, total: 3 }, place: { citationKey: keys[1] } },
    ]);
    await review.checkAs('fact-checker', articleId, keys[1] ?? '', {
      verdict: 'does_not',
      note: 'It says four.',
    });
    await review.checkAs('fact-checker', articleId, keys[2] ?? '', { verdict: 'could_not_see' });
    const unsupported = await approveNow();
    expect(unsupported.ok ? [] : unsupported.error.findings).toMatchObject([
      { rule: 'claims-unsupported', params: { count: 1 } },
    ]);
    await review.checkAs('fact-checker', articleId, keys[1] ?? '');
    expect(await approveNow()).toMatchObject({ ok: true, value: { stage: 1 } });
    await review.decreeing(false);
  });
});
