import { scaleBand, scaleLinear } from 'd3-scale';

/** A figure for each bar: one, or two of which the second is drawn behind the first. */
export type Bar = { label: string; value: number; behind?: number };

type Props = { bars: readonly Bar[]; label: string; valueOf: (value: number) => string };

const [width, rowHeight, labels, figures] = [640, 24, 200, 80];

/** Lying bars with their figures in words; drawn on the server, and said by the table beside it. */
export const BarChart = ({ bars, label, valueOf }: Props) => {
  const most = Math.max(...bars.map(({ value, behind = 0 }) => Math.max(value, behind)), 1);
  const x = scaleLinear([0, most], [0, width - labels - figures]);
  const y = scaleBand(
    bars.map((_, index) => String(index)),
    [0, bars.length * rowHeight],
  ).padding(0.35);
  return (
    <svg
      aria-label={label}
      className="desk-chart"
      role="img"
      viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
    >
      {bars.map(({ label: name, value, behind }, index) => {
        const top = y(String(index)) ?? 0;
        return (
          <g key={name} transform={`translate(0 ${top})`}>
            <text className="desk-chart__label" dy="0.35em" x={labels - 10} y={y.bandwidth() / 2}>
              {name.length > 30 ? `${name.slice(0, 29)}…` : name}
            </text>
            {behind === undefined ? null : (
              <rect
                className="desk-chart__behind"
                height={y.bandwidth()}
                width={x(behind)}
                x={labels}
              />
            )}
            <rect className="desk-chart__bar" height={y.bandwidth()} width={x(value)} x={labels} />
            <text
              dy="0.35em"
              x={labels + x(Math.max(value, behind ?? 0)) + 6}
              y={y.bandwidth() / 2}
            >
              {valueOf(value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
