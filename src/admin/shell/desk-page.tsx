import { DefaultTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import '../components/components.css';

type MainProps = {
  title: ReactNode;
  /** Beside the title: facts, or what may be done on the whole page. */
  aside?: ReactNode;
  /** Below the title: filters, tabs. */
  bar?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A page of the desk's own: the navigation, and everything hung from one left edge below a title. */
export const DeskPage = ({ view, ...main }: MainProps & { view: AdminViewServerProps }) => (
  <DeskFrame view={view}>
    <DeskMain {...main} />
  </DeskFrame>
);

/** The navigation beside whatever a room of the desk is. */
export const DeskFrame = ({
  view,
  children,
}: {
  view: AdminViewServerProps;
  children: ReactNode;
}) => {
  const { initPageResult, params, searchParams } = view;
  const { req, permissions, visibleEntities, locale } = initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      {children}
    </DefaultTemplate>
  );
};

/** What stands in the page beside the navigation, where Payload has put the frame around it already. */
export const DeskMain = ({ title, aside, bar, className, children }: MainProps) => (
  <main className={['desk-page', className].filter(Boolean).join(' ')} id="desk-page" tabIndex={-1}>
    <header className="desk-page__head">
      <h1>{title}</h1>
      {aside ? <div className="desk-page__aside">{aside}</div> : null}
    </header>
    {bar ? <div className="desk-page__bar">{bar}</div> : null}
    {children}
  </main>
);
