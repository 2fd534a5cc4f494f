import { localTime } from '@/platform/zoned-time';

/** How many backups stay: the last of each of so many days, weeks and months. */
type Keep = Readonly<Record<'daily' | 'weekly' | 'monthly', number>>;

export type Kept = { name: string; takenAt: Date; isBeforeUpgrade: boolean };

/**
 * The names of those that go. The latest always stays, and the latest before an upgrade, which is the way back from it; of the
 * others the last of each span: a day, a week from Monday, a month, by the clocks of a zone. Spans without a backup do not count.
 */
export const backupsToDrop = (
  backups: readonly Kept[],
  keep: Keep,
  zone: string,
): readonly string[] => {
  const latestFirst = [...backups].sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
  const beforeUpgrade = latestFirst.filter((one) => one.isBeforeUpgrade);
  const staying = new Set(
    [...latestFirst.slice(0, 1), ...beforeUpgrade.slice(0, 1)].map(({ name }) => name),
  );
  const byTheClock = latestFirst.filter((one) => !one.isBeforeUpgrade);
  for (const [span, count] of Object.entries(keep) as [keyof Keep, number][]) {
    const seen = new Set<string>();
    for (const { name, takenAt } of byTheClock) {
      const one = spanOf[span](localTime(takenAt, zone).slice(0, 10));
      if (seen.has(one)) continue;
      if (seen.size === count) break;
      seen.add(one);
      staying.add(name);
    }
  }
  return latestFirst.map(({ name }) => name).filter((name) => !staying.has(name));
};

const dayLength = 24 * 60 * 60 * 1000;

const spanOf: Readonly<Record<keyof Keep, (day: string) => string>> = {
  daily: (day) => day,
  weekly: (day) => {
    const time = Date.parse(`${day}T00:00:00Z`);
    const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
    return new Date(time - sinceMonday * dayLength).toISOString().slice(0, 10);
  },
  monthly: (day) => day.slice(0, 7),
};
