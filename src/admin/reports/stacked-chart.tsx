import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';

type Props = {
  /** From left to right. */
  columns: readonly Readonly<Record<string, number>>[];
  /** From the bottom up; each is a class of its own. */
  parts: readonly string[];
  label: string;
};

const [width, height] = [640, 160];

/** Standing columns of parts, such as the verdicts of each week. */
export const StackedChart = ({ columns, parts, label }: Props) => {
  const layers = stack<Readonly<Record<string, number>>>().keys([...parts])([...columns]);
  const most = Math.max(...layers.flat().map(([, top]) => top), 1);
  const x = scaleBand(
    columns.map((_, index) => String(index)),
    [0, width],
  ).padding(0.2);
  const y = scaleLinear([0, most], [height, 0]);
  return (
    <svg aria-label={label} className="desk-chart" role="img" viewBox={`0 0 ${width} ${height}`}>
      {layers.map((layer) =>
        layer.map(([bottom, top], index) => (
          <rect
            className="desk-chart__part"
            data-part={layer.key}
            height={Math.max(y(bottom) - y(top), 0)}
            key={`${layer.key} ${index}`}
            width={Math.min(x.bandwidth(), 40)}
            x={x(String(index))}
            y={y(top)}
          />
        )),
      )}
    </svg>
  );
};
