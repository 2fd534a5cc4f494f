import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import type { PageFault } from '@/link-checks/rules/page-faults';
import type { QuotationVerdict } from '@/citations/rules/quotation-verdicts';
import type { ArticleKind } from '@/document/document';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import type { Id } from './actor';
import type { WorkflowEvent } from './events';
import type { CheckedClaim, Claim, ClaimCheck } from '@/reviews/rules/claim-checks';
import type { EditorialPolicy } from '@/reviews/rules/policy';
import type { EditionKind, State } from './states';

export type Approval = {
  user: Id;
  stage: number;
  round: number;
  contentHash: string;
  voided: boolean;
};

export const citationStatuses = [
  'unresolved',
  'proposed',
  'resolved',
  'waived',
  'orphaned',
] as const;
export type CitationStatus = (typeof citationStatuses)[number];

export type CitedSource = {
  key: string;
  title: string;
  /** Null for a printed work: there is no link to check. */
  url: string | null;
  /** Of the latest check of exactly this address. */
  verdict: LinkVerdict;
  /** Of exactly this address: kept, not yet, or refused so that only a person can make one. */
  copy: 'kept' | 'pending' | 'refused';
  /** What came instead of the page when a copy was to be made. */
  cameInstead?: PageFault | undefined;
  /** What somebody gave a reason for letting exactly this address stand without. */
  waived: readonly ('link' | 'copy')[];
};

/** The words that a citation quotes. */
export type QuotedWords = {
  /** Of exactly these words in exactly these sources. */
  verdict: QuotationVerdict;
  /** What is asked of the copies, as `askedOf` says it. */
  asked: string;
  waived: boolean;
};

export type CitationFact = {
  key: string;
  words: string;
  status: CitationStatus;
  sources: readonly CitedSource[];
  /** Null where it quotes nothing. */
  quotation: QuotedWords | null;
};

/** What the guards ask about the desk's working copy. */
export type ArticleFacts = {
  title: string;
  slug: string | null;
  kind: ArticleKind | null;
  language: Language | null;
  /** Bylines that name an author. */
  bylines: number;
  /** Another article came first to its address. */
  addressTaken: boolean;
  /** As typed: when the text first appeared, and its number in a series. */
  originalDate: string | null;
  seriesPosition: number | null;
  hasText: boolean;
  hasOpenEdition: boolean;
  everPublished: boolean;
  removed: boolean;
  /** The state of the edition that a publication would supersede. */
  liveState: State | null;
};

/** Everything that a decision depends on, loaded under the lock and before anything is written. */
export type EditionFacts = {
  state: State | 'none';
  kind: EditionKind;
  stage: number;
  round: number;
  policy: EditorialPolicy;
  /** The kind of article that the stored document is, by which its stages were chosen. */
  frozenKind: ArticleKind | null;
  /** Hash that the edition carries. */
  contentHash: string | null;
  approvedHash: string | null;
  /** Hash computed afresh from the stored document: what a publication would really issue. */
  documentHash: string | null;
  /** Hash of the working copy frozen just now; null when it was not frozen or cannot be. */
  draftedHash: string | null;
  reviewDue: boolean;
  /** While it is scheduled. */
  scheduledFor: Date | null;
  submittedBy: Id | null;
  /** Who created the article or this edition. */
  owner: Id | null;
  /** Users whose names stand in the bylines now. */
  bylined: readonly Id[];
  /** The owner and whoever is bylined. */
  authors: readonly Id[];
  /** Everybody who ever contributed to this edition, and whoever is bylined now. */
  contributors: readonly Id[];
  approvals: readonly Approval[];
  forcedBy: Id | null;
  retractionProposedBy: Id | null;
  /** Of a removal: where readers are to be led instead, judged by the register of addresses. */
  redirect: 'none' | 'fits' | 'unknown' | 'circular';
  /** What the status and the text are now, for whoever says what they saw: see `revisionOf`. */
  revision: string;
  article: ArticleFacts;
  citations: readonly CitationFact[];
  /** What hindered the freezing of the working copy. */
  unreadable: readonly Finding[];
  /** What is odd in the working copy, and hinders nothing. */
  odd: readonly Finding[];
  /** Threads of comments that hold an approval, oldest first. */
  blockingComments: readonly BlockingComment[];
  /** Read where a stage of the review asks for them: what the document says and on what it rests, and who checked what. */
  claims: readonly Claim[];
  claimChecks: readonly ClaimCheck[];
};

/** An unresolved blocking comment, and what it says. */
export type BlockingComment = { id: number; words: string };

/** What somebody asks for. Which of the parts are needed depends on the event. */
export type EventRequest = {
  event: WorkflowEvent;
  reason?: string;
  /** The hash of the document that the person saw. */
  expectedHash?: string;
  /** The revision that the person saw; an older one is refused. */
  expectedRevision?: string;
  /** The number of the stage that an approval is for; the first that is theirs when absent. */
  stage?: number;
  /** Of a removal: the path that answers in its place; 410 Gone when absent. */
  redirectTo?: string;
  /** Of a publication that failed: the rules that refused it. */
  rules?: readonly string[];
  /** Of a new edition. */
  kind?: EditionKind;
  publicNote?: string;
  /** Items of the stage's checklist that the approver confirms. */
  checklist?: readonly string[];
  /** ISO 8601 instant and IANA zone. */
  scheduledFor?: string;
  scheduledZone?: string;
  /** Of a claim's check: read from the document by the command. */
  claim?: CheckedClaim;
};

/** The same of an article, as a person sends it. */
export type EventInput = Omit<EventRequest, 'event' | 'rules' | 'claim'> & { articleId: number };
