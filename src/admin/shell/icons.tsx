import type { ReactNode } from 'react';

/** Drawn on 24 by 24 with one stroke, so that they go with hairlines; always beside a word or under a label. */
const drawings = {
  home: <path d="M4 11.5 12 4l8 7.5M6 10v9h4.5v-5h3v5H18v-9" />,
  articles: <path d="M6 3.5h9l3 3v14H6zM9 9h6M9 12.5h6M9 16h4" />,
  sources: (
    <path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2" />
  ),
  calendar: <path d="M4.5 6h15v14h-15zM4.5 10h15M8.5 3.5V8M15.5 3.5V8" />,
  inbox: <path d="M4 13.5 6.5 5h11l2.5 8.5V19H4zM4 13.5h5l1 2h4l1-2h5" />,
  log: <path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h1M4.5 12h1M4.5 17.5h1" />,
  settings: <path d="M4 8h8M17 8h3M4 16h3M12 16h8M14.5 5.7v4.6M9.5 13.7v4.6" />,
  more: <path d="M5 12h.01M12 12h.01M19 12h.01" />,
  plus: <path d="M12 5v14M5 12h14" />,
  search: <path d="M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l5 5" />,
  import: <path d="M12 4v11M7.5 10.5 12 15l4.5-4.5M4.5 19.5h15" />,
  fold: <path d="M14.5 6 8.5 12l6 6" />,
  unfold: <path d="m9.5 6 6 6-6 6" />,
  leave: <path d="M10 4.5H5v15h5M10 12h9.5M15.5 7.5 20 12l-4.5 4.5" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  lock: <path d="M6.5 11h11v9h-11zM9 11V8a3 3 0 0 1 6 0v3" />,
  outline: <path d="M4.5 6h15M8 12h11.5M8 18h11.5M4.5 12h.01M4.5 18h.01" />,
  undo: <path d="M8.5 5 4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-3" />,
  redo: <path d="m15.5 5 4 4-4 4M19 9h-9a5 5 0 0 0 0 10h3" />,
  replace: <path d="M9.5 4a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13.5 13.5 20 20M7 9.5h5" />,
  eye: (
    <path d="M3 12c2.3-3.8 5.3-5.7 9-5.7s6.7 1.900 9 5.700c-2.300 3.800-5.300 5.700-9 5.700S5.300 15.800 3 12zM12 9.300a2.700 2.700 0 1 1 0 5.400 2.700 2.700 0 0 1 0-5.400z" />
  ),
  reports: <path d="M4.5 19.5h15M7 16v-5M12 16V6M17 16V9" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export const Icon = ({ name }: { name: IconName }) => (
  <svg
    aria-hidden="true"
    className="desk-icon"
    fill="none"
    height="20"
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
    strokeWidth={name === 'more' ? 2.5 : 1.5}
    viewBox="0 0 24 24"
    width="20"
  >
    {drawings[name]}
  </svg>
);
