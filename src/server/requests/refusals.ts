import { log } from '@/platform/logging';

/** How often somebody was turned away, by status: it is expected, so it is counted and not told one by one. */
const counts = new Map<number, number>();

/** @param status of an answer; that nothing is there is no refusal */
export const countRefusal = (status: number): void => {
  if (status < 400 || status >= 500 || status === 404 || status === 410) return;
  counts.set(status, (counts.get(status) ?? 0) + 1);
};

/** What was counted since the last call, by status; undefined for nothing. */
export const takeRefusals = (): Readonly<Record<string, number>> | undefined => {
  if (counts.size === 0) return undefined;
  const taken = Object.fromEntries([...counts].sort(([one], [other]) => one - other));
  counts.clear();
  return taken;
};

const period = 10 * 60_000;

/** One line every ten minutes, if there is anything to say. */
export const tellRefusals = (): { stop: () => void } => {
  const tell = () => {
    const refused = takeRefusals();
    if (refused) log('warn', 'Requests refused in ten minutes, by status', refused);
  };
  const ticking = setInterval(tell, period);
  ticking.unref();
  return {
    stop: () => {
      clearInterval(ticking);
      tell();
    },
  };
};
