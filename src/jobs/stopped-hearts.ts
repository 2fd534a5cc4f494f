import type { ClientBase } from 'pg';
import { markIn } from '@/database/process-name';

/** Processes that take jobs, as one of them sees the others. */
export type Hearts = {
  /**
   * Looks at the others once. Who was seen so often without having asked anything in between is frozen, though its connections
   * are open: they are ended, and with them what it had begun. Gives the sessions by which such processes were known.
   */
  look: (session: Pick<ClientBase, 'query'>) => Promise<string[]>;
};

type Beat = { pid: number; session: string; mark: string | null; beat: string | null };

/**
 * Looks, and not a time: who looks may have been frozen itself, or the database for all of them, or its clock was set. Then nobody
 * was heard of for long, and nobody is to blame.
 */
export const watchHearts = (mostMissed: number): Hearts => {
  const missed = new Map<string, { beat: string | null; count: number }>();
  const isStopped = ({ session, beat }: Beat): boolean => {
    const before = missed.get(session);
    const count = before && before.beat === beat ? before.count + 1 : 0;
    missed.set(session, { beat, count });
    // Where another role owns the session, its questions are not to be seen.
    return beat !== null && count >= mostMissed;
  };
  return {
    look: async (session) => {
      const { rows } = await session.query<Beat>(others);
      for (const known of missed.keys()) {
        if (!rows.some((row) => row.session === known)) missed.delete(known);
      }
      const stopped = rows.filter(isStopped);
      if (stopped.length === 0) return [];
      const marks = stopped.flatMap(({ mark }) => mark ?? []);
      await session.query(endConnections, [marks, stopped.map(({ pid }) => pid)]);
      return stopped.map(({ session }) => session);
    },
  };
};

/** A worker asks with the session by which it is known every two seconds. */
const others = `
  SELECT DISTINCT pid, pid || ' ' || backend_start AS session, ${markIn('application_name')} AS mark,
    query_start::text AS beat
  FROM worker_presence JOIN pg_stat_activity ON pid = session_pid AND backend_start = session_start
  WHERE pid <> pg_backend_pid()`;

/** Waits for the end of each, in milliseconds: until then it keeps its locks from whoever takes up the job. */
const endConnections = `
  SELECT pg_terminate_backend(pid, 3000) FROM pg_stat_activity
  WHERE (${markIn('application_name')} = ANY ($1) OR pid = ANY ($2))
    AND datname = current_database() AND usename = current_user`;
