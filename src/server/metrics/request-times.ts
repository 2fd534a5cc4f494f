import type { Measured } from './measure-requests';

export const requestTimesName = 'ibidem_http_request_duration_seconds';

/** Seconds: a kept page takes less than a thousandth, an import many. */
const buckets = [0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

type Series = Omit<Measured, 'seconds'> & {
  /** How many fell between each bucket's bound and the one before; beyond the last, none of them. */
  counts: number[];
  count: number;
  sum: number;
};

/**
 * The histogram of requests. Of our own, since a kept page is answered in a tenth of a millisecond and passes here: prom-client
 * takes 0.65 µs to find the series of three labels, this takes 0.06.
 */
export class RequestTimes {
  readonly #series = new Map<string, Series>();

  tell = ({ route, method, status, seconds }: Measured): void => {
    const key = `${route} ${method} ${status}`;
    const series = this.#series.get(key) ?? this.#begin(key, { route, method, status });
    series.count += 1;
    series.sum += seconds;
    for (let index = 0; index < buckets.length; index += 1) {
      if (seconds > (buckets[index] ?? 0)) continue;
      series.counts[index] = (series.counts[index] ?? 0) + 1;
      return;
    }
  };

  #begin(key: string, of: Omit<Measured, 'seconds'>): Series {
    const series = { ...of, counts: buckets.map(() => 0), count: 0, sum: 0 };
    this.#series.set(key, series);
    return series;
  }

  /** In the text format of Prometheus, 0.0.4. Labels are words of ours and numbers, which need no escaping. */
  text(): string {
    const lines = [
      `# HELP ${requestTimesName} Requests by what they are of, reading or writing, and status`,
      `# TYPE ${requestTimesName} histogram`,
    ];
    for (const { route, method, status, counts, count, sum } of this.#series.values()) {
      const labels = `route="${route}",method="${method}",status="${status}"`;
      let upTo = 0;
      buckets.forEach((bound, index) => {
        upTo += counts[index] ?? 0;
        lines.push(`${requestTimesName}_bucket{le="${bound}",${labels}} ${upTo}`);
      });
      lines.push(
        `${requestTimesName}_bucket{le="+Inf",${labels}} ${count}`,
        `${requestTimesName}_sum{${labels}} ${sum}`,
        `${requestTimesName}_count{${labels}} ${count}`,
      );
    }
    return `${lines.join('\n')}\n`;
  }
}
