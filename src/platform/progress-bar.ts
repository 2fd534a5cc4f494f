type Output = { isTTY?: boolean; columns?: number; write: (text: string) => unknown };

export type ProgressBar = {
  /** One more is done; `line` is shown above the bar, and by itself where there is no terminal. */
  step: (line?: string) => void;
  end: () => void;
};

/** How far a long work has come: a bar that changes in place on a terminal, now and then a line in a log. */
export const progressBarOn = (
  output: Output,
  total: number,
  now: () => number = () => performance.now(),
): ProgressBar => {
  const begun = now();
  let done = 0;
  let shown = Number.NEGATIVE_INFINITY;
  const draw = () => {
    const width = Math.max(10, Math.min(40, (output.columns ?? 80) - 40));
    const filled = total === 0 ? width : Math.round((done / total) * width);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    output.write(`\r\u001b[K${bar} ${done} of ${total}${remaining(done, total, now() - begun)}`);
  };
  return {
    step: (line) => {
      done += 1;
      const isTerminal = output.isTTY === true;
      if (line !== undefined) output.write(isTerminal ? `\r\u001b[K${line}\n` : `${line}\n`);
      if (now() - shown < (isTerminal ? 100 : 10_000) && done < total) {
        if (isTerminal && line !== undefined) draw();
        return;
      }
      shown = now();
      if (isTerminal) draw();
      else output.write(`${done} of ${total}\n`);
    },
    end: () => void (output.isTTY && output.write('\r\u001b[K')),
  };
};

const remaining = (done: number, total: number, spent: number): string => {
  if (done === 0 || done === total) return '';
  const seconds = Math.round(((total - done) * spent) / done / 1000);
  return seconds < 60 ? `, ${seconds} s left` : `, ${Math.ceil(seconds / 60)} min left`;
};
