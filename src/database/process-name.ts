import { randomBytes } from 'node:crypto';

/** Next's bundle has a copy of this module of its own, and is the same process. */
const key = Symbol.for('ibidem.process-name');
type Shared = { [key]?: string };
const mark = ((globalThis as Shared)[key] ??= randomBytes(4).toString('hex'));

/** The name of a connection (`application_name`), with the mark that all connections of this process bear. */
export const nameOfConnection = (purpose: string): string => `ibidem ${purpose} ${mark}`;

/** The mark in such a name, in SQL. */
export const markIn = (name: string): string =>
  `substring(${name} FROM '^ibidem .* ([0-9a-f]{8})$')`;
