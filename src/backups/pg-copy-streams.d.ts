/** As much of pg-copy-streams as is used here; the package comes without types. */
declare module 'pg-copy-streams' {
  import type { Submittable } from 'pg';
  import type { Readable, Writable } from 'node:stream';

  /** Rows as COPY … TO STDOUT sends them; `rowCount` holds when all were read. */
  export function to(query: string): Readable & Submittable & { rowCount: number };
  /** Takes rows for COPY … FROM STDIN. */
  export function from(query: string): Writable & Submittable & { rowCount: number };
}
