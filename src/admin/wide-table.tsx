import type { ReactNode } from 'react';
import './wide-table.css';

type Props = { caption: string; head: readonly string[]; children: ReactNode };

/** A table that scrolls by itself where the window is narrow, also by keyboard. */
export const WideTable = ({ caption, head, children }: Props) => (
  <div aria-label={caption} className="ibidem-table" role="region" tabIndex={0}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
