import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { personOf } from '@/core/actor';
import { bodyOf } from '@/document/body-of';
import type { Paragraph } from '@/document/document';
import { requestChanges, submit } from '@/editions/commands/verbs';
import { checkClaim } from '@/reviews/commands/check-claim';
import { checkedClaims } from '@/reviews/queries/checked-claims';
import { claimStatus } from '@/reviews/queries/claim-status';
import type { ClaimVerdict } from '@/reviews/rules/claim-checks';
import { saveAs } from '@support/builders';
import { aManuscript, citedParagraph, resolveToPrint } from '@support/desk';
import { editionsOf } from '@support/editions/promises';
import { openInstallation, type Installation } from '@support/entry-points';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
  await installation.payload.updateGlobal({
    slug: 'editorial-policy',
    data: { stages: [{ name: 'Facts', roles: ['fact-checker'], minimumApprovals: 1 }] },
  });
});
afterAll(() => installation.stop());

const said = 'a harvest of record size';
const cites = (key: string, words: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'citation', key, children: [{ type: 'text', text: words }] }],
});

/** A text of two claims, in review. */
const underReview = async () => {
  const { payload, desk } = installation;
  const { article, citationKey, ...more } = await aManuscript(payload, desk.writer);
  const second = `${citationKey}-2`;
  await saveAs(payload, desk.writer.user, article.id, {
    body: bodyOf([citedParagraph(citationKey, 'In one year came '), cites(second, said)]),
  });
  for (const key of [citationKey, second])
    await resolveToPrint(payload, { article, citationKey: key, ...more });
  const submitted = await submit(await desk.writer.req(), { articleId: article.id });
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.error));
  return { articleId: article.id, first: citationKey, second };
};

const check = async (articleId: number, claim: string, verdict: ClaimVerdict) => {
  const req = await installation.desk['fact-checker'].req();
  const status = await claimStatus(req, articleId, personOf(req)!);
  const sight = status?.claims.find(({ key }) => key === claim)?.sight ?? '';
  const checked = await checkClaim(req, { articleId, claim, verdict, sight, note: 'Of wheat.' });
  expect(checked).toMatchObject({ ok: true });
};

const asWritten = async (articleId: number) =>
  checkedClaims(await installation.desk.writer.req(), articleId);

describe('the checks beside a text that is being written', () => {
  it('are none before somebody has checked', async () => {
    const { article } = await aManuscript(installation.payload, installation.desk.writer);
    expect(await asWritten(article.id)).toEqual({ total: 0, claims: [] });
    const { articleId } = await underReview();
    expect(await asWritten(articleId)).toEqual({ total: 0, claims: [] });
  });

  it('say which an edit made void before the text is submitted again', async () => {
    const { payload, desk } = installation;
    const { articleId, first, second } = await underReview();
    await check(articleId, first, 'supports');
    await check(articleId, second, 'does_not');
    const edition = (await editionsOf(payload, articleId)).at(-1);
    const returned = await requestChanges(await desk['fact-checker'].req(), {
      articleId,
      expectedHash: edition?.contentHash ?? '',
      reason: 'Mend the second.',
    });
    expect(returned).toMatchObject({ ok: true });
    const write = (words: string) =>
      saveAs(payload, desk.writer.user, articleId, {
        body: bodyOf([citedParagraph(first, 'In one year came '), cites(second, words)]),
      });
    await write('a good harvest');
    expect(await asWritten(articleId)).toMatchObject({
      total: 2,
      claims: [
        { key: first, checks: [{ verdict: 'supports', stageName: 'Facts', lapsed: null }] },
        { key: second, checks: [{ verdict: 'does_not', words: said, lapsed: 'words' }] },
      ],
    });
    await write(said);
    expect((await asWritten(articleId)).claims[1]?.checks[0]?.lapsed).toBeNull();
  });
});
