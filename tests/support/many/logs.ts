import type { Client } from 'pg';
import { appendEntry, genesisHash, type LogData, type LogEntry } from '@/editions/rules/log';
import type { WorkflowEvent } from '@/editions/rules/events';
import type { State } from '@/editions/rules/states';
import { insertRows } from './tables';

/**
 * Gives every edition after that one the log by which it would have come to where it stands, chained as the executor
 * chains it, and its row what such a log says. Triggers are to be off: logs only grow otherwise.
 */
export const writeLogs = async (client: Client, { after }: { after: number }): Promise<void> => {
  const { rows: people } = await client.query<Person>('SELECT id, name FROM users ORDER BY id');
  for (let last = after; ;) {
    const { rows } = await client.query<Edition>(next, [last]);
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
    const logs = rows.map((edition) => logOf(edition, people));
    await client.query('DELETE FROM transitions WHERE edition_id = ANY($1)', [
      rows.map(({ id }) => id),
    ]);
    await insertRows(
      client,
      'transitions',
      logs.flatMap(({ rows: entries }) => entries),
    );
    await client.query(noted, [JSON.stringify(logs.map(({ edition }) => edition))]);
  }
};

type Person = { id: number; name: string };
type Edition = {
  id: number;
  article: number;
  number: number;
  kind: 'first' | 'update' | 'correction';
  state: State;
  hash: string;
  createdAt: Date;
  publishedAt: Date | null;
  /** Of what became of it after it was out. */
  endedAt: Date | null;
  notice: string | null;
};

const next = `
  SELECT id, article_id AS article, number::int AS number, kind::text AS kind, state::text AS state,
    content_hash AS hash, created_at AS "createdAt", published_at AS "publishedAt",
    coalesce(superseded_at, withdrawn_at, retracted_at) AS "endedAt", notice ->> 'text' AS notice
  FROM editions WHERE id > $1 ORDER BY id LIMIT 2000`;

const noted = `
  UPDATE editions e SET log_head = n.head, log_length = n.length, stage = 0, round = n.round,
    approved_hash = n.approved
  FROM json_to_recordset($1::json) AS n (id integer, head text, length integer, round integer, approved text)
  WHERE e.id = n.id`;

type Step = { event: WorkflowEvent; to: State; data?: LogData };

const submitted: Step = { event: 'submit', to: 'in_review' };
const approved: Step = { event: 'approve', to: 'approved', data: { approvedStage: 0 } };
const published: Step = { event: 'publish', to: 'published' };

/** What happened after the beginning. */
const stepsTo = ({ state, number, notice }: Edition): readonly Step[] => {
  const out = [submitted, approved, published];
  switch (state) {
    case 'in_review':
      return [submitted];
    case 'changes_requested':
      return [submitted, { event: 'request_changes', to: state }];
    case 'approved':
      return [submitted, approved];
    case 'scheduled':
      return [submitted, approved, { event: 'schedule', to: state }];
    case 'published':
      return out;
    case 'superseded':
      return [...out, { event: 'supersede', to: state, data: { edition: number + 1 } }];
    case 'withdrawn':
      return [...out, { event: 'withdraw', to: state, data: noteOf(notice) }];
    case 'retracted':
      return [...out, { event: 'retract', to: state, data: noteOf(notice) }];
    default:
      return [];
  }
};

const noteOf = (notice: string | null): LogData => (notice === null ? {} : { publicNote: notice });

const day = 86_400_000; // ms
const before = [12, 9, 3, 0] as const; // days until it was out

const logOf = (edition: Edition, people: readonly Person[]) => {
  const { id, article, number, kind, hash, createdAt, publishedAt, endedAt } = edition;
  const begin: Step = {
    event: number === 1 ? 'create' : 'new_edition',
    to: 'draft',
    data: { kind },
  };
  const steps = [begin, ...stepsTo(edition)];
  const timeOf = (at: number): Date => {
    if (!publishedAt) return new Date(createdAt.getTime() + at * 3 * day);
    const days = before[at];
    return days === undefined
      ? (endedAt ?? publishedAt)
      : new Date(publishedAt.getTime() - days * day);
  };
  let head = genesisHash;
  let from: LogEntry['fromState'] = 'none';
  const entries = steps.map(({ event, to, data = {} }, at) => {
    const person = people[(id + at) % people.length];
    const entry = appendEntry(head, {
      edition: String(id),
      sequence: at + 1,
      event,
      fromState: from,
      toState: to,
      stage: 0,
      actor: person ? String(person.id) : null,
      actorName: person?.name ?? '',
      at: timeOf(at).toISOString(),
      reason: null,
      contentHash: hash,
      data,
    });
    head = entry.hash;
    from = to;
    return entry;
  });
  const isApproved = steps.some(({ event }) => event === 'approve');
  return {
    rows: entries.map((entry) => ({
      edition_id: id,
      article_id: article,
      sequence: entry.sequence,
      event: entry.event,
      from_state: entry.fromState === 'none' ? null : entry.fromState,
      to_state: entry.toState,
      stage: 0,
      actor_id: entry.actor === null ? null : Number(entry.actor),
      actor_name: entry.actorName,
      at: entry.at,
      content_hash: entry.contentHash,
      data: entry.data,
      previous_hash: entry.previousHash,
      hash: entry.hash,
    })),
    edition: {
      id,
      head,
      length: entries.length,
      round: steps.filter(({ event }) => event === 'submit').length,
      approved: isApproved ? hash : null,
    },
  };
};
