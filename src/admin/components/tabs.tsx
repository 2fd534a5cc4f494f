import type { ReactNode } from 'react';
import { DeskLink } from './desk-link';

export type Tab = {
  href: string;
  label: ReactNode;
  isCurrent: boolean;
  /** A number, or what will say it later. */
  count?: ReactNode;
};

/** The views of one subject, side by side under the title; each is a page of its own. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => (
  <nav aria-label={label} className="desk-tabs">
    {tabs.map(({ href, label: words, isCurrent, count }) => (
      <DeskLink aria-current={isCurrent ? 'page' : undefined} href={href} key={href}>
        {words}
        {count === undefined ? null : <span className="desk-tabs__count"> {count}</span>}
      </DeskLink>
    ))}
  </nav>
);
