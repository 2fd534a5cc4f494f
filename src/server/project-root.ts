import { resolve } from 'node:path';

/** The folder of the checkout, wherever the command was given. */
export const projectRoot = resolve(import.meta.dirname, '../..');
