/**
 * What Postgres keeps of its files, in megabytes: an eighth of the machine, since the pages of the site and the workers that write
 * files need the most of it, and not more than holds what readers ask of a publication with 100,000 articles. It takes only what it fills.
 * @param memory of the machine, in bytes
 */
export const sharedMegabytes = (memory: number): number =>
  Math.min(1024, Math.max(64, Math.floor(memory / 8 / 2 ** 20)));
