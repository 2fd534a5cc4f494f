import type { Client } from 'pg';
import type { Running } from '../processes';

/** A publication of one of the two sizes, running. */
export type Sized = {
  articles: number;
  data: string;
  server: Running;
  /** Beside what the server asks. */
  client: Client;
  /** Asks as somebody of the desk with this role. */
  ask: (role: Role, path: string) => Promise<Response>;
  /** Publishes a new edition; milliseconds. */
  publish: () => Promise<number>;
  /** Addresses of articles that nobody has asked for in any format; a new one at each call. */
  freshSlug: () => string;
  /** Where /metrics is. */
  metrics: string;
};

export type Role = 'stranger' | 'editor' | 'administrator';

/** How something is measured, by turns at both sizes. */
export type Measure = {
  name: string;
  unit: 'ms' | 's' | 'MB';
  /** How often it is taken at each size, after one time that does not count, unless it is taken once. */
  rounds: number;
  take: (publication: Sized, round: number) => Promise<number>;
};
