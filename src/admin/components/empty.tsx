import type { ReactNode } from 'react';

/** In place of an empty list: what would be in it, and what to do now. */
export const Empty = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className="desk-empty">
    <p>{children}</p>
    {action ?? null}
  </div>
);
