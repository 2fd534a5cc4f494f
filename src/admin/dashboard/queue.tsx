import type { ReactNode } from 'react';

type Props = { title: string; total: number; children: ReactNode };

/** A list under its heading, with how many there are in all; nothing where nothing waits. */
export const Queue = ({ title, total, children }: Props) =>
  total === 0 ? null : (
    <div>
      <h3>
        {title} ({total})
      </h3>
      <ul>{children}</ul>
    </div>
  );
