/** Lets so many works run at once; the others wait for their turn in the order in which they came. */
export const limitConcurrency = (limit: number) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  const done = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < limit) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      done();
    }
  };
};
