import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { DeskPage } from './shell/desk-page';

type Props = {
  view: AdminViewServerProps;
  className: string;
  title: string;
  bar?: ReactNode;
  children: ReactNode;
};

/** A page of the desk whose parts are styled by a class of its own. */
export const DeskView = ({ view, className, title, bar, children }: Props) => (
  <DeskPage bar={bar} title={title} view={view}>
    <div className={className}>{children}</div>
  </DeskPage>
);
