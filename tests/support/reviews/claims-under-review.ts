import { bodyOf } from '@/document/body-of';
import { submit } from '@/editions/commands/verbs';
import type { Role } from '@/editions/rules/states';
import { personOf } from '@/core/actor';
import { checkClaim } from '@/reviews/commands/check-claim';
import { claimStatus } from '@/reviews/queries/claim-status';
import type { ClaimVerdict } from '@/reviews/rules/claim-checks';
import { saveAs } from '../builders';
import { aManuscript, citedParagraph, resolveToPrint } from '../desk';
import { editionsOf } from '../editions/promises';
import type { Installation } from '../entry-points';

type More = { verdict?: ClaimVerdict; note?: string; sight?: string };

/** Texts in a review of two stages, the first of fact-checkers, and what people of the desk find of their claims. */
export const claimsUnderReview = ({ payload, desk }: Installation) => {
  const reqOf = (role: Role) => desk[role].req();

  const decreeing = (claimsChecked: boolean) =>
    payload.updateGlobal({
      slug: 'editorial-policy',
      data: {
        stages: [
          { name: 'Facts', roles: ['fact-checker'], minimumApprovals: 1, claimsChecked },
          { name: 'Copy', roles: ['editor'], minimumApprovals: 1 },
        ],
      },
    });

  /** A text with several claims, in review. */
  const underReview = async (count = 2, data = {}) => {
    const first = await aManuscript(payload, desk.writer, data);
    const keys = [
      first.citationKey,
      ...Array.from({ length: count - 1 }, (_, at) => `${first.citationKey}-${at + 2}`),
    ];
    const body = bodyOf(keys.map((key, at) => citedParagraph(key, `In year ${at} came `)));
    await saveAs(payload, desk.writer.user, first.article.id, { body });
    for (const citationKey of keys) await resolveToPrint(payload, { ...first, citationKey });
    const submitted = await submit(await desk.writer.req(), { articleId: first.article.id });
    if (!submitted.ok) throw new Error(JSON.stringify(submitted.error));
    return { articleId: first.article.id, keys };
  };

  const statusFor = async (role: Role, articleId: number) => {
    const req = await reqOf(role);
    const actor = personOf(req);
    const status = actor && (await claimStatus(req, articleId, actor));
    if (!status) throw new Error('There is nothing under review');
    return status;
  };

  const checkAs = async (role: Role, articleId: number, claim: string, more: More = {}) => {
    const seen = (await statusFor(role, articleId)).claims.find(({ key }) => key === claim);
    const req = await reqOf(role);
    return checkClaim(req, {
      articleId,
      claim,
      verdict: 'supports',
      sight: seen?.sight ?? '',
      ...more,
    });
  };

  const editionOf = async (articleId: number) => {
    const edition = (await editionsOf(payload, articleId)).at(-1);
    if (!edition) throw new Error('The article has no edition');
    return edition;
  };

  return { reqOf, decreeing, underReview, statusFor, checkAs, editionOf };
};
