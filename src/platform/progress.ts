/** A step list with times, for people who wait at a terminal. */
export type Progress = {
  /** Shows the step while it runs and its time when it is done; `note` adds a few words to its line. */
  step: <T>(label: string, work: (note: (words: string) => void) => Promise<T>) => Promise<T>;
  /** A line of its own. */
  say: (line: string) => void;
};

type Output = { isTTY?: boolean; write: (text: string) => unknown };

/**
 * @param now milliseconds, for the times of steps
 */
export const progressOn = (
  output: Output,
  now: () => number = () => performance.now(),
): Progress => ({
  say: (line) => void output.write(`${line}\n`),
  step: async (label, work) => {
    const start = now();
    const shown = { note: '' };
    const name = () => `${label}${shown.note && `: ${shown.note}`}`;
    // A terminal sees the running step change; a log gets its end, and a word in between when it is long.
    if (output.isTTY) output.write(`  … ${label}`);
    const waiting = setTimeout(() => {
      if (!output.isTTY) output.write(`  … ${name()}\n`);
    }, longWait);
    const finish = (sign: string) => {
      clearTimeout(waiting);
      output.write(`${lineStart(output)}  ${sign} ${timed(name(), now() - start)}\n`);
    };
    try {
      const result = await work((words) => {
        shown.note = words;
        if (output.isTTY) output.write(`${lineStart(output)}  … ${name()}`);
      });
      finish('✓');
      return result;
    } catch (error) {
      finish('✗');
      throw error;
    }
  },
});

const longWait = 4_000;

const lineStart = (output: Output): string => (output.isTTY ? '\r\u001b[K' : '');

const timed = (name: string, milliseconds: number): string =>
  `${name.padEnd(58)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
