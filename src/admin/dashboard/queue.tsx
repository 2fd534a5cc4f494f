import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  total: number;
  /** Where the rest is, when not all of it is shown. */
  more?: { href: string; words: string };
  children: ReactNode;
};

/** A list under its heading, with how many there are in all; nothing where nothing waits. */
export const Queue = ({ title, total, more, children }: Props) =>
  total === 0 ? null : (
    <>
      <h2>
        {title} <span className="ibidem-waiting__count">({total})</span>
      </h2>
      <ul>{children}</ul>
      {more ? (
        <p className="ibidem-waiting__more">
          <Link href={more.href} prefetch={false}>
            {more.words}
          </Link>
        </p>
      ) : null}
    </>
  );
