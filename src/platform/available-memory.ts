import { totalmem } from 'node:os';

/** Bytes that this process and its children may fill: in a container that has a limit, less than the machine has. */
export const availableMemory = (): number => memoryOf(totalmem(), process.constrainedMemory());

/**
 * @param machine in bytes
 * @param limit in bytes; 0 or more than the machine has where there is none
 */
export const memoryOf = (machine: number, limit: number): number =>
  limit > 0 ? Math.min(machine, limit) : machine;
