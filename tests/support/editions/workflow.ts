import type { Actor } from '@/editions/rules/actor';
import type {
  Approval,
  ArticleFacts,
  CitationFact,
  CitedSource,
  EditionFacts,
  EventRequest,
} from '@/editions/rules/edition-facts';
import type { WorkflowEvent } from '@/editions/rules/events';
import { completeStage, type EditorialPolicy } from '@/reviews/rules/policy';
import type { Role } from '@/editions/rules/states';

export const now = new Date('2026-03-01T12:00:00.000Z');
export const hash = 'a'.repeat(64);

export const aPerson = (id: string, ...roles: Role[]): Actor => ({
  kind: 'user',
  id,
  name: `Name of ${id}`,
  roles,
});
export const theSystem: Actor = { kind: 'system', name: 'Ibidem' };

export const anApproval = (data: Partial<Approval> = {}): Approval => ({
  user: 'another reviewer',
  stage: 0,
  round: 1,
  contentHash: hash,
  voided: false,
  ...data,
});

export const aCitation = (data: Partial<CitationFact> = {}): CitationFact => ({
  key: 'a-citation',
  words: 'a harvest of record size',
  status: 'resolved',
  sources: [],
  quotation: null,
  ...data,
});

/** One review by one reviewer. */
export const onePolicy: EditorialPolicy = {
  stages: [completeStage({ name: 'Review', roles: ['reviewer'] })],
};

type Options = Partial<Omit<EditionFacts, 'article'>> & { article?: Partial<ArticleFacts> };

/** An edition about which no guard has anything to say, written by nobody in particular. */
export const anEdition = ({ article, ...data }: Options = {}): EditionFacts => ({
  claims: [],
  claimChecks: [],
  state: 'in_review',
  kind: 'first',
  stage: 0,
  round: 1,
  policy: onePolicy,
  frozenKind: 'analysis',
  contentHash: hash,
  approvedHash: hash,
  documentHash: hash,
  draftedHash: hash,
  reviewDue: true,
  submittedBy: 'submitter',
  owner: 'owner',
  bylined: [],
  authors: ['owner', 'author'],
  contributors: ['owner', 'author'],
  approvals: [anApproval()],
  forcedBy: null,
  retractionProposedBy: 'another publisher',
  redirect: 'none',
  revision: '1.1.1',
  scheduledFor: null,
  citations: [aCitation()],
  unreadable: [],
  odd: [],
  blockingComments: [],
  ...data,
  article: {
    title: 'A title',
    slug: 'a-title',
    kind: 'analysis',
    language: 'en',
    bylines: 1,
    addressTaken: false,
    originalDate: null,
    seriesPosition: null,
    hasText: true,
    hasOpenEdition: false,
    everPublished: true,
    removed: false,
    liveState: 'published',
    ...article,
  },
});

/** A request with everything that any event asks for. */
export const aRequest = (event: WorkflowEvent, data: Partial<EventRequest> = {}): EventRequest => ({
  event,
  reason: 'A reason.',
  expectedHash: hash,
  kind: 'update',
  publicNote: 'A note.',
  checklist: [],
  scheduledFor: '2026-03-02T09:00:00.000Z',
  scheduledZone: 'Europe/Minsk',
  ...data,
});

/** A page that opens, and of which no copy is kept yet. */
export const aCitedPage = (data: Partial<CitedSource> = {}): CitedSource => ({
  key: 'a-source',
  title: 'A page',
  url: 'https://example.org/page',
  verdict: 'alive',
  copy: 'pending',
  waived: [],
  ...data,
});

/** What of an edition says that it cites these. */
export const citing = (...sources: CitedSource[]) => ({ citations: [aCitation({ sources })] });

/** Everything is asked of cited pages. */
export const strictPolicy: EditorialPolicy = {
  ...onePolicy,
  citations: { requireSnapshots: true, requireVerifiedQuotations: true },
};
