import type { Config } from 'payload';
import { log } from './logging';

/** Payload writes lines of JSON (pino); they join our own log. */
const destination = {
  write: (line: string) => {
    const { level, msg, err } = JSON.parse(line) as PinoLine;
    log(level >= 50 ? 'error' : 'warn', msg ?? err?.message ?? 'Payload', { from: 'payload', err });
  },
};

export const payloadLog = { options: { level: 'warn' }, destination } as Config['logger'];

type PinoLine = { level: number; msg?: string; err?: { message?: string } };
