import { useId, type CSSProperties, type ReactNode } from 'react';
import './wide-table.css';

type Props = {
  caption: string;
  head: readonly string[];
  /** The caption as a heading, where the table is a part of its page. It stays where it is while the table scrolls. */
  level?: 2;
  /** Where each cell says by itself what it is: on a phone a row is a block of lines instead of a line to be scrolled. */
  stacks?: boolean;
  /** How wide each column is on a wide page, the last as wide as there is room: rows that are still coming move none. */
  widths?: readonly string[];
  children: ReactNode;
};

/** A table that scrolls by itself where the window is narrow, also by keyboard. */
export const WideTable = (props: Props) => {
  const { caption, head, level, stacks = false, widths, children } = props;
  const name = useId();
  const looks = [stacks && 'ibidem-table__stacks', widths && 'ibidem-table__settled'];
  return (
    <>
      {level ? (
        <h2 className="ibidem-table__title" id={name}>
          {caption}
        </h2>
      ) : null}
      <div aria-labelledby={name} className="ibidem-table" role="region" tabIndex={0}>
        <table aria-labelledby={name} className={looks.filter(Boolean).join(' ') || undefined}>
          {level ? null : <caption id={name}>{caption}</caption>}
          {widths ? (
            <colgroup>
              {head.map((words, at) => (
                <col key={words} style={{ '--width': widths[at] } as CSSProperties} />
              ))}
            </colgroup>
          ) : null}
          <thead>
            <tr>
              {head.map((words) => (
                <th key={words} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </>
  );
};
