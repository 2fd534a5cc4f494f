import type { World } from './world';

/** Numbers of the last rows before the load, by which its own are told from what the demo brought. */
export type Baseline = { mails: number; transitions: number; deliveries: number };

export const baselineOf = ({ fleet: { postgres } }: Pick<World, 'fleet'>): Baseline => {
  const last = (table: string) => Number(postgres.sql(`SELECT coalesce(max(id), 0) FROM ${table}`));
  return {
    mails: last('mails'),
    transitions: last('transitions'),
    deliveries: last('webhook_deliveries'),
  };
};
