import type { Comparison } from '@/document/compare/compare';
import type { Setting } from '../setting';
import { changeAnchor } from './compared-text';
import { inNumbers } from './comparison-in-numbers';

/** How much changed, and how it is shown. */
export const Summary = ({ comparison, setting }: { comparison: Comparison; setting: Setting }) => {
  const { say } = setting;
  if (!comparison.changed) return <p>{say.nothingChanged}</p>;
  const [start = '', middle = '', end = ''] = say.comparisonLegend.split(/\{\w+\}/);
  const hasChanges = comparison.rows.some(({ type }) => type !== 'same');
  return (
    <>
      <p className="comparison-summary">{inNumbers(comparison, setting).join(', ')}.</p>
      <p className="fine compared">
        {start}
        <ins>{say.legendAdded}</ins>
        {middle}
        <del>{say.legendRemoved}</del>
        {end}
        {hasChanges ? (
          <>
            {' '}
            <a href={`#${changeAnchor(1)}`}>{say.firstChange}</a>
          </>
        ) : null}
      </p>
    </>
  );
};
