import { Fragment } from 'react';
import type { CitationRun } from '@/citations/runs';
import type { Rendering } from './rendering';

type Props = {
  runs: readonly CitationRun[];
  rendering: Rendering;
  /** Whether its links are in the tab order. */
  reachable: boolean;
};

/** A formatted note or reference. */
export const CitationRuns = ({ runs, rendering, reachable }: Props) =>
  runs.map((run, index) => (
    <Fragment key={index}>
      {run.type === 'emphasis' ? (
        <cite>{run.text}</cite>
      ) : run.type === 'link' ? (
        <CitedAddress url={run.url} text={run.text} rendering={rendering} reachable={reachable} />
      ) : (
        run.text
      )}
    </Fragment>
  ));

type AddressProps = { url: string; text: string; rendering: Rendering; reachable: boolean };

/**
 * The link to a cited page. One that is gone leads to its archived copy; the attributes of Robust
 * Links 1.0 (https://robustlinks.mementoweb.org/spec/) keep the address that was cited.
 */
const CitedAddress = ({ url, text, rendering, reachable }: AddressProps) => {
  const item = rendering.works.get(url);
  const overlay = item ? rendering.view.overlay.references[item.id] : undefined;
  const copy = overlay?.snapshot;
  const gone = overlay?.verdict === 'dead' && copy?.href !== undefined;
  return (
    <a
      href={gone ? copy.href : url}
      tabIndex={reachable ? undefined : -1}
      data-originalurl={gone ? url : undefined}
      data-versionurl={gone ? undefined : copy?.href}
      data-versiondate={copy?.takenAt.slice(0, 10) ?? item?.accessed}
    >
      {text}
    </a>
  );
};
