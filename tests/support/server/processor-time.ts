import process from 'node:process';

/** Milliseconds of a processor that some work takes: a machine that is busy with other things does not add to them. */
export const processorTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
