import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Edition } from '@/payload-types';
import type { Finding } from '@/platform/finding';
import { publicationFindings } from '../rules/checklist';
import type { Actor } from '../rules/actor';
import type { EditionFacts } from '../rules/edition-facts';
import { requestableEvents, type RequestableEvent } from '../rules/events';
import { foresee, type Prospect } from '../rules/foresee';
import type { ChainedEntry } from '../rules/log';
import { isTextOpen } from '../rules/permissions';
import { hashInForce } from '../rules/hash-in-force';
import { stageAt, stageInQuestion } from '@/reviews/rules/stages';
import type { State } from '../rules/states';
import { subjectOf, type NumberedEdition } from '../rules/subject-of';
import { timeInState, type TimeInState } from '../rules/time-in-state';
import { rowOf } from '../rules/transitions';
import { openFindings } from '@/articles/queries/article-findings';
import { draftedDocument } from '@/articles/queries/drafted-document';
import { editionFacts } from './edition-facts';
import { editionParticulars, type EditionParticulars } from './edition-particulars';
import { retractionProposal, type RetractionProposal } from './retraction-proposal';
import { stageReport, type StageReport } from '@/reviews/queries/stage-report';
import { transitionLog } from './transition-log';

export type { StageReport } from '@/reviews/queries/stage-report';

export type TransitionReport = {
  /** When all this was so, by the server's clock: ISO 8601 in UTC. */
  at: string;
  article: number;
  /** The open edition, else the live one, else the latest. */
  edition: number | null;
  number: number | null;
  state: State | 'none';
  stage: number;
  round: number;
  /** Of the document under review or public; what `expectedHash` is compared with. */
  hash: string | null;
  /** Sent along with an event as `expectedRevision`: decide on this, or hear what changed. */
  revision: string;
  /** The stages of the review, in order; `open` are those that somebody may approve in now. */
  stages: readonly StageReport[];
  /** What an approver of the stage confirms, item by item. */
  stageChecklist: readonly string[];
  /** What each event would need, beyond what the person fills in. */
  events: readonly EventReport[];
  /** What stands between the article and its readers. */
  checklist: readonly Finding[];
  /** What happened to the edition, oldest first. */
  log: readonly ChainedEntry[];
  /** How long it was in each state and stage. */
  times: TimeInState;
  particulars: EditionParticulars;
  /** What waits for a second person: the very notice that readers would find. */
  retractionProposal: RetractionProposal | null;
};

/** Where an article stands, what this person may do about it now, and if not, why not. */
export const transitionReport = async (
  req: PayloadRequest,
  articleId: number,
  actor: Actor,
  now: Date,
): Promise<TransitionReport | null> => {
  const editions = await editionsOf(req, articleId);
  if (!editions) return null;
  const factsOf = factsReader(req, articleId, editions);
  const shown = subjectOf('open', editions);
  const facts = await factsOf(shown);
  const events: EventReport[] = [];
  for (const event of requestableEvents) {
    const subject = subjectOf(rowOf(event).subject, editions);
    const about = await factsOf(subject);
    const seen = { hash: hashInForce(about), revision: about.revision };
    const of = subject?.id ?? null;
    events.push({ ...foresee(about, event, actor, now), event, edition: of, ...seen });
  }
  const { state, stage, round, revision } = facts;
  const hash = hashInForce(facts);
  const number = shown?.number ?? null;
  const log = shown ? await transitionLog(req, shown.id) : [];
  const checklist = [
    ...publicationFindings(facts, actor, now),
    ...facts.odd,
    ...(await openFindings(req, articleId)),
  ];
  const edition = shown?.id ?? null;
  const stageChecklist = stageAt(facts.policy, stageInQuestion(facts, actor)).checklist;
  return {
    at: now.toISOString(),
    article: articleId,
    edition,
    number,
    state,
    stage,
    round,
    hash,
    revision,
    stages: await stageReport(req, edition, facts, actor),
    stageChecklist,
    events,
    checklist,
    log,
    times: timeInState(log, now),
    particulars: await editionParticulars(req, articleId, edition),
    retractionProposal: await retractionProposal(req, articleId),
  };
};

/**
 * What to send along with the event: it may be about another edition than the one in hand, as a withdrawal while the
 * next edition is being written.
 */
export type EventReport = Omit<Prospect, 'event'> & {
  event: RequestableEvent;
  /** The edition that it would be about; null for an article without any. */
  edition: number | null;
  hash: string | null;
  revision: string;
};

const editionsOf = async (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly NumberedEdition[] | null> => {
  const rows = await runSql<{ id: number | null; number: string; state: State }>(
    req,
    sql`SELECT editions.id, number, state FROM articles
        LEFT JOIN editions ON editions.article_id = articles.id
        WHERE articles.id = ${articleId} ORDER BY number DESC`,
  );
  if (rows.length === 0) return null;
  return rows.flatMap(({ id, number, state }) =>
    id === null ? [] : [{ id, number: Number(number), state }],
  );
};

type FactsOf = (subject: NumberedEdition | null) => Promise<EditionFacts>;

/** Reads the facts of each edition once, with the working copy frozen where it can still change. */
const factsReader = (
  req: PayloadRequest,
  articleId: number,
  siblings: readonly NumberedEdition[],
): FactsOf => {
  const known = new Map<number | null, EditionFacts>();
  const read: FactsOf = async (subject) => {
    const edition = subject && (await storedEdition(req, subject.id));
    const drafts = subject !== null && isTextOpen(subject.state);
    const drafted = drafts ? await draftedDocument(req, articleId) : null;
    return editionFacts(req, { articleId, edition, siblings, drafted });
  };
  return async (subject) => {
    const id = subject?.id ?? null;
    const facts = known.get(id) ?? (await read(subject));
    known.set(id, facts);
    return facts;
  };
};

const storedEdition = (req: PayloadRequest, id: number): Promise<Edition> =>
  req.payload.findByID({ collection: 'editions', id, req, overrideAccess: true, depth: 0 });
