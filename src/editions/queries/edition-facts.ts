import type { PayloadRequest } from 'payload';

import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import { linesOf, textOfInlines } from '@/document/walk';
import type { Edition } from '@/payload-types';
import type { ArticleFacts, EditionFacts } from '../rules/edition-facts';
import { policyFor, type EditorialPolicy } from '@/reviews/rules/policy';
import { revisionOf } from '@/articles/rules/revision';
import { isLive, isOpen, type State } from '../rules/states';
import { articleFactsRow } from '@/articles/queries/article-facts-row';
import { blockingComments } from '@/reviews/queries/blocking-comments';
import { bylinedUsers } from '@/articles/queries/bylined-users';
import { citationFacts } from '@/citations/queries/citation-facts';
import type { DraftedDocument } from '@/articles/queries/drafted-document';
import { editionRecord } from './edition-record';
import { idOf, idsOf } from '@/articles/queries/related-ids';
import { redirectOf } from './redirect-of';
import { claimChecks, documentClaims } from '@/reviews/queries/claim-checks';
import { reviewPolicy, takenPolicy } from '@/reviews/queries/review-policy';

export type Asked = {
  articleId: number;
  /** The edition that the event is about, and null before the first one. */
  edition: Edition | null;
  /** Every edition of the article. */
  siblings: readonly { state: State }[];
  /** The working copy frozen just now, where the event looks at it. */
  drafted: DraftedDocument | null;
  /** Of a removal: the path that is to answer in its place. */
  redirectTo?: string | undefined;
};

/** All that a decision on an edition depends on. */
export const editionFacts = async (
  req: PayloadRequest,
  { articleId, edition, siblings, drafted, redirectTo }: Asked,
): Promise<EditionFacts> => {
  const stored = storedDocument(edition);
  const document = drafted ? drafted.document : stored;
  const article = await articleFactsRow(req, articleId);
  const bylined = await bylinedUsers(req, articleId);
  const record = await editionRecord(req, edition?.id ?? null);
  const policy = underReview(edition) ?? policyFor(await reviewPolicy(req), article.kind);
  const asksForChecks =
    edition?.state === 'in_review' && policy.stages.some(({ claimsChecked }) => claimsChecked);
  return {
    ...statusOf(edition),
    ...record,
    policy,
    frozenKind: stored?.metadata.kind ?? null,
    documentHash: stored ? contentHash(stored) : null,
    draftedHash: drafted?.document ? contentHash(drafted.document) : null,
    owner: record.startedBy ?? article.owner,
    bylined,
    authors: distinct([article.owner, record.startedBy, ...bylined]),
    contributors: distinct([...idsOf(edition?.contributors ?? []), ...bylined]),
    article: { ...article, ...textOf(document), ...statusOfArticle(siblings) },
    citations: await citationFacts(req, articleId, document),
    unreadable: drafted?.findings.filter(({ severity }) => severity === 'error') ?? [],
    odd: drafted?.findings.filter(({ severity }) => severity === 'warning') ?? [],
    redirect: await redirectOf(req, articleId, redirectTo),
    revision: revisionOf({
      edition: article.latestEdition,
      log: article.logLength,
      text: article.revision,
    }),
    blockingComments: await blockingComments(req, articleId),
    claims: asksForChecks && document ? await documentClaims(req, document) : [],
    claimChecks: asksForChecks ? await claimChecks(req, edition.id) : [],
  };
};

/** The document as stored; its shape is what `freeze` made. */
export const storedDocument = (edition: Edition | null): FrozenDocument | null =>
  (edition?.document as FrozenDocument | null | undefined) ?? null;

const statusOf = (edition: Edition | null) => ({
  state: edition?.state ?? ('none' as const),
  kind: edition?.kind ?? ('first' as const),
  stage: edition?.stage ?? 0,
  round: edition?.round ?? 0,
  contentHash: edition?.contentHash ?? null,
  approvedHash: edition?.approvedHash ?? null,
  reviewDue: edition?.reviewDue ?? false,
  scheduledFor:
    edition?.state === 'scheduled' && edition.scheduledFor ? new Date(edition.scheduledFor) : null,
  submittedBy: idOf(edition?.submittedBy),
});

/** The policy that an edition took along, while it is bound by it. */
const underReview = (edition: Edition | null): EditorialPolicy | null => {
  if (!edition || edition.state === 'draft' || edition.state === 'changes_requested') return null;
  return takenPolicy(edition.policy);
};

const textOf = (document: FrozenDocument | null): Pick<ArticleFacts, 'hasText'> => ({
  // A text that cannot be frozen has findings of its own.
  hasText: !document || linesOf(document.body).some((line) => textOfInlines(line).trim() !== ''),
});

const statusOfArticle = (
  siblings: Asked['siblings'],
): Pick<ArticleFacts, 'hasOpenEdition' | 'removed' | 'liveState'> => ({
  hasOpenEdition: siblings.some(({ state }) => isOpen(state)),
  removed: siblings.some(({ state }) => state === 'removed'),
  liveState: siblings.find(({ state }) => isLive(state))?.state ?? null,
});

const distinct = (ids: readonly (number | null)[]): readonly number[] => [
  ...new Set(ids.filter((id) => id !== null)),
];
