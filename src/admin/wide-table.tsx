import { useId, type ReactNode } from 'react';
import './wide-table.css';

type Props = {
  caption: string;
  head: readonly string[];
  /** The caption as a heading, where the table is a part of its page. It stays where it is while the table scrolls. */
  level?: 2;
  /** Where each cell says by itself what it is: on a phone a row is a block of lines instead of a line to be scrolled. */
  stacks?: boolean;
  children: ReactNode;
};

/** A table that scrolls by itself where the window is narrow, also by keyboard. */
export const WideTable = ({ caption, head, level, stacks = false, children }: Props) => {
  const name = useId();
  return (
    <>
      {level ? (
        <h2 className="ibidem-table__title" id={name}>
          {caption}
        </h2>
      ) : null}
      <div aria-labelledby={name} className="ibidem-table" role="region" tabIndex={0}>
        <table aria-labelledby={name} className={stacks ? 'ibidem-table__stacks' : undefined}>
          {level ? null : <caption id={name}>{caption}</caption>}
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
