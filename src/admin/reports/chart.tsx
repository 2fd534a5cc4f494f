/** A figure for each bar: one, or two of which the second is drawn behind the first. */
export type Bar = { label: string; value: number; behind?: number };

type Props = { bars: readonly Bar[]; label: string; valueOf: (value: number) => string };

/** Lying bars with their figures in words; drawn on the server, and said by the table beside it. */
export const BarChart = ({ bars, label, valueOf }: Props) => {
  const most = Math.max(...bars.map(({ value, behind = 0 }) => Math.max(value, behind)), 1);
  const share = (part: number, whole: number) => ({ width: `${(part / whole) * 100}%` });
  return (
    <div aria-label={label} className="desk-bars" role="img">
      {bars.map(({ label: name, value, behind = 0 }) => {
        const longer = Math.max(value, behind);
        return (
          <div className="desk-bars__bar" key={name}>
            <span className="desk-bars__label">{name}</span>
            <span className="desk-bars__room">
              <span className="desk-bars__behind" style={share(longer, most)}>
                <span className="desk-bars__front" style={share(value, longer || 1)} />
              </span>
              {valueOf(value)}
            </span>
          </div>
        );
      })}
    </div>
  );
};
