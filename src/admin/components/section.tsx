import { useId, type ReactNode } from 'react';

type Props = {
  title: ReactNode;
  /** One fact or link at the right. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A part of a page: an ink rule, a label at the left, one fact at the right. No boxes. */
export const Section = ({ title, aside, className, children }: Props) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={['desk-section', className].filter(Boolean).join(' ')}>
      <header className="desk-section__head">
        <h2 id={id}>{title}</h2>
        {aside ? <span className="desk-quiet">{aside}</span> : null}
      </header>
      {children}
    </section>
  );
};
