import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import { bodyOf } from '@/document/body-of';
import { requestChanges, submit } from '@/editions/commands/verbs';
import { documentOfRound } from '@/editions/queries/earlier-document';
import { transitionLog } from '@/editions/queries/transition-log';
import { lastLook } from '@/reviews/rules/last-look';
import { saveAs } from '@support/builders';
import { citedParagraph } from '@support/desk';
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

describe('what changed since somebody’s own look', () => {
  it('is shown from the text that they had before them, and not from the one the round began with', async () => {
    const { articleId, keys } = await review.underReview(1);
    const [claim = ''] = keys;
    const { payload, desk } = installation;
    const saving = (words: string) =>
      saveAs(payload, desk.editor.user, articleId, {
        body: bodyOf([citedParagraph(claim, words)]),
      });
    const texts = async () => {
      const edition = await review.editionOf(articleId);
      const log = await transitionLog({ payload }, edition.id);
      const look = lastLook(log, desk['fact-checker'].user.id);
      const document = look && (await documentOfRound({ payload }, edition.id, look));
      return JSON.stringify(document?.body ?? null);
    };
    await saving('In the second ');
    expect(await texts()).toBe('null');
    await review.checkAs('fact-checker', articleId, claim);
    await saving('In the third ');
    await saving('In the fourth ');
    expect(await texts()).toContain('In the second ');
    const kept = await runSql<{ count: number }>(
      { payload },
      sql`SELECT count(*)::int AS count FROM reviewed_documents
          WHERE edition_id = ${(await review.editionOf(articleId)).id}`,
    );
    expect(kept).toEqual([{ count: 2 }]);
    await review.checkAs('fact-checker', articleId, claim);
    await requestChanges(await review.reqOf('fact-checker'), { articleId, reason: 'Which year?' });
    await saving('In the fifth ');
    const { writer } = desk;
    expect(await submit(await writer.req(), { articleId })).toMatchObject({ ok: true });
    expect(await texts()).toContain('In the fourth ');
  });
});
