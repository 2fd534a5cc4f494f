import { localTime, zonedTime } from '@/platform/zoned-time';
import { demoPublication } from './content/publication';

/**
 * A time in the life of the demo: whole days before it was begun and the hour by the publication's clocks, or only days,
 * also parts of one. Less than no days are days to come.
 */
export type Moment = readonly [daysBefore: number, hour: string] | number;

const day = 24 * 60 * 60 * 1000; // ms

/** @param begun when the demo was begun */
export const instantOf = (moment: Moment, begun: Date): Date => {
  if (typeof moment === 'number') return new Date(begun.getTime() - moment * day);
  const [daysBefore, hour] = moment;
  const today = localTime(begun, demoPublication.timeZone).slice(0, 10);
  const date = new Date(Date.parse(`${today}T00:00:00Z`) - daysBefore * day);
  const time = zonedTime(`${date.toISOString().slice(0, 10)}T${hour}`, demoPublication.timeZone);
  if (!time) throw new Error(`${hour} is no hour of the demo`);
  switch (time.kind) {
    case 'once':
      return time.instant;
    case 'skipped':
      return time.after;
    case 'twice':
      return time.first;
  }
};
