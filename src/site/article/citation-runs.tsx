import { Fragment } from 'react';
import type { CitationRun } from '@/citations/rules/runs';
import { CitedAddress } from './cited-address';
import { Isolated } from './isolated';
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
        <cite>
          <Isolated text={rendering.set(run.text)} />
        </cite>
      ) : run.type === 'link' ? (
        <Cited url={run.url} text={run.text} rendering={rendering} reachable={reachable} />
      ) : (
        <Isolated text={rendering.set(run.text)} />
      )}
    </Fragment>
  ));

type CitedProps = { url: string; text: string; rendering: Rendering; reachable: boolean };

const Cited = ({ url, text, rendering, reachable }: CitedProps) => {
  const item = rendering.works.get(url);
  return (
    <CitedAddress
      url={url}
      text={text}
      item={item}
      liveMetadata={item && rendering.view.liveMetadata.references[item.id]}
      setting={rendering.setting}
      reachable={reachable}
    />
  );
};
