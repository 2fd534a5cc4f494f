import type { RowChange } from '@/document/compare/row-changes';
import type { Row } from '@/document/compare/rows';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { ShownAlong } from '@/reading/views/views-editions';
import { ComparedRuns } from './compared-runs';
import { rowOf, type RowGroup } from './group-rows';

/** What all rows of a comparison are shown with. */
export type Showing = {
  readonly setting: Setting;
  readonly shown: ShownAlong;
  readonly notes: ReadonlySet<string>;
};
type Props = { groups: readonly RowGroup[]; showing: Showing };

/** Lines of both texts, each in the form that it has now. */
export const ComparedRows = ({ groups, showing }: Props) =>
  groups.map((group, at) => <Group key={at} group={group} showing={showing} />);

const Group = ({ group: { place, rows }, showing }: { group: RowGroup; showing: Showing }) => {
  const lines = rows.map((row, at) => <Line key={at} row={row} showing={showing} />);
  switch (place) {
    case 'table':
      return <ComparedTable rows={rows} showing={showing} />;
    case 'quote':
      return <blockquote>{lines}</blockquote>;
    case 'box':
    case 'pullquote':
    case 'figure':
      return <div className={`compared-${place}`}>{lines}</div>;
    case 'heading':
    case 'paragraph':
    case 'list':
      return lines;
  }
};

type LineProps = { row: RowChange; showing: Showing };

const Line = ({ row, showing }: LineProps) => {
  const now = rowOf(row);
  if (!now) return null;
  const words = (
    <>
      <Remark row={row} setting={showing.setting} />
      <Sign row={now} />
      <Runs row={row} cell={0} showing={showing} />
    </>
  );
  if (now.role === 'h2') return <h3>{words}</h3>;
  if (now.role === 'h3') return <h4>{words}</h4>;
  if (now.role === 'picture') return <Picture row={row} showing={showing} />;
  const depth = now.depth > 0 ? `depth depth-${Math.min(now.depth, 4)}` : undefined;
  const role = now.place === 'box' && now.role === 'title' ? 'box-title' : depth;
  return <p className={role}>{words}</p>;
};

/** In the place of the list's own numbers and dots: its other items may be folded. */
const Sign = ({ row: { role, number } }: { row: Row }) =>
  role === 'item' ? (
    <span className="sign">{number === undefined ? '•' : `${number}.`} </span>
  ) : null;

const Runs = ({ row, cell, showing }: LineProps & { cell: number }) => (
  <ComparedRuns
    runs={row.cells[cell]?.runs ?? []}
    setting={showing.setting}
    notes={showing.notes}
  />
);

/** What words alone do not show: that a line moved, or has another form than it had. */
const Remark = ({ row, setting }: { row: RowChange; setting: Setting }) => {
  const { say } = setting;
  const { before, after, moved, type } = row;
  if (moved !== undefined) {
    const isHere = type === 'added';
    return (
      <small className="compared-remark" id={`moved:${moved}:${isHere ? 'here' : 'away'}`}>
        <a href={`#moved:${moved}:${isHere ? 'away' : 'here'}`}>
          {isHere ? say.movedHere : say.movedAway}
        </a>{' '}
      </small>
    );
  }
  if (!before || !after) return null;
  const [was, is] = [formOf(before, setting), formOf(after, setting)];
  const isPicture = after.place === 'figure' && after.role !== 'text';
  if (was === is && !isPicture) return null;
  return (
    <small className="compared-remark">
      {was === is ? is : fill(say.formChanged, { before: was, after: is })}{' '}
    </small>
  );
};

const formOf = ({ place, role }: Row, { say }: Setting): string =>
  role === 'text' || role === 'item' || role === 'head' || role === 'cells'
    ? say.rowForm[place === 'heading' ? 'h2' : place]
    : say.rowForm[role];

/** Both pictures where one took the other's place. */
const Picture = ({ row, showing }: LineProps) => {
  const { before, after, type } = row;
  return (
    <p>
      {type === 'same' || type === 'added' ? null : (
        <Shown row={before} as="del" showing={showing} />
      )}
      {type === 'removed' ? null : (
        <Shown row={after} as={type === 'same' ? 'span' : 'ins'} showing={showing} />
      )}
      <small className="compared-remark">{showing.setting.say.rowForm.picture} </small>
      <Runs row={row} cell={0} showing={showing} />
    </p>
  );
};

type ImageProps = { row?: Row; as: 'ins' | 'del' | 'span'; showing: Showing };

/** What it shows is said in the lines below it. */
const Shown = ({ row, as: Element, showing }: ImageProps) => {
  const href = row?.image && showing.shown.images[row.image.sha256];
  return href ? (
    <Element>
      <img src={href} alt="" width={row.image.width} height={row.image.height} loading="lazy" />
    </Element>
  ) : null;
};

const ComparedTable = ({ rows, showing }: { rows: readonly RowChange[]; showing: Showing }) => (
  <div className="table" role="region" tabIndex={0} aria-label={showing.setting.say.comparedTable}>
    <table>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.cells.map((_, cell) => {
              const words = <Runs row={row} cell={cell} showing={showing} />;
              return rowOf(row)?.role === 'head' ? (
                <th key={cell} scope="col">
                  {words}
                </th>
              ) : (
                <td key={cell}>{words}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
