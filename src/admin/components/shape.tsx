import type { ReactNode } from 'react';

/** On 14 by 14: what a word's state looks like. */
const shapes = {
  ring: (
    <circle
      cx="7"
      cy="7"
      fill="none"
      r="5"
      stroke="currentColor"
      strokeDasharray="2.6 2"
      strokeWidth="1.5"
    />
  ),
  half: (
    <>
      <circle cx="7" cy="7" fill="none" r="5" stroke="currentColor" strokeWidth="1.5" />
      <path d="M7 2a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  back: (
    <path
      d="M5 2.5 2 5.5l3 3M2.5 5.5H9a2.75 2.75 0 0 1 0 5.5H5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    />
  ),
  tick: <path d="m2 7.5 3.2 3.2L12 3.5" fill="none" stroke="currentColor" strokeWidth="1.9" />,
  clock: (
    <>
      <circle cx="7" cy="7" fill="none" r="5.2" stroke="currentColor" strokeWidth="1.5" />
      <path d="M7 4v3.2l2 1.3" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  disc: <circle cx="7" cy="7" fill="currentColor" r="5.2" />,
  struck: (
    <>
      <circle cx="7" cy="7" fill="none" r="5.2" stroke="currentColor" strokeWidth="1.5" />
      <path d="m3.3 3.3 7.4 7.4" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  minus: <path d="M2.5 7h9" stroke="currentColor" strokeWidth="2" />,
  triangle: <path d="M7 2 13 12H1z" fill="currentColor" />,
  diamond: (
    <path d="m7 1.5 5.5 5.5L7 12.5 1.5 7z" fill="none" stroke="currentColor" strokeWidth="1.6" />
  ),
  square: <path d="M2.5 2.5h9v9h-9z" fill="currentColor" />,
  open: <path d="M7 1.8v6.4M7 10.6v1.7" stroke="currentColor" strokeWidth="2" />,
  question: (
    <path
      d="M4.5 4.7a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.7M7 10.9v1.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
    />
  ),
  cross: <path d="m3 3 8 8M11 3l-8 8" stroke="currentColor" strokeWidth="1.8" />,
  arrows: (
    <path
      d="M2 4.7h9M8.5 2.2 11 4.7M12 9.3H3M5.5 11.8 3 9.3"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    />
  ),
  sheet: (
    <path
      d="M3 1.8h6l2.2 2.2v8.2H3z"
      fill="none"
      stroke="currentColor"
      strokeDasharray="2 1.5"
      strokeWidth="1.4"
    />
  ),
} as const satisfies Record<string, ReactNode>;

export type ShapeName = keyof typeof shapes;

export const Shape = ({ name }: { name: ShapeName }) => (
  <svg aria-hidden="true" className="desk-shape" height="12" viewBox="0 0 14 14" width="12">
    {shapes[name]}
  </svg>
);
