import type { ReactNode } from 'react';
import { DeskLink } from './desk-link';

type Props = {
  title: string;
  href: string;
  /** Lines of facts below the title. */
  facts?: readonly ReactNode[];
  /** At the right: the one next step, or a fact. */
  action?: ReactNode;
  className?: string;
};

/** A line of a list: its title, what is known of it, and the one next step. */
export const Row = ({ title, href, facts = [], action, className }: Props) => (
  <li className={['desk-row', className].filter(Boolean).join(' ')}>
    <div className="desk-row__words">
      <DeskLink className="desk-title" href={href}>
        {title}
      </DeskLink>
      {facts.map((fact, index) => (
        <div className="desk-facts" key={index}>
          {fact}
        </div>
      ))}
    </div>
    {action ? <div className="desk-row__action">{action}</div> : null}
  </li>
);

/** Facts on one line, between points. */
export const Facts = ({ of }: { of: readonly ReactNode[] }) => {
  const said = of.filter((fact) => fact !== null && fact !== undefined && fact !== '');
  return (
    <>
      {said.map((fact, index) => (
        <span key={index}>
          {index > 0 ? <span aria-hidden="true"> · </span> : null}
          {fact}
        </span>
      ))}
    </>
  );
};
