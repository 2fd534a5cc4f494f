import { writeFileSync } from 'node:fs';

/**
 * Where memory runs short, Linux ends the process that it scores highest (proc(5), oom_score_adj): a conversion, which
 * costs its own job only, before the server or Postgres. Anybody may raise their own score; elsewhere there is no such file.
 */
export const spareTheServer = () => {
  try {
    writeFileSync('/proc/self/oom_score_adj', '800');
  } catch {
    // Another system, or one that does not let us: it chooses as it did.
  }
};
