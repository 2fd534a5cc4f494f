import { Fragment } from 'react';
import type { CslItem } from '@/sources/rules/csl';
import { formatReference } from '@/citations/rules/format-reference';
import { orderReferences } from '@/citations/rules/order-references';
import { sayDate } from '../dates';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { ReferenceLiveMetadata } from '@/reading/views/views';
import { CitationRuns } from './citation-runs';
import { openCopyOf, statusOf } from './link-status';
import { NoCopy } from './no-copy';
import { noteAnchor, type Rendering } from './rendering';

/** The cited works in alphabetical order, each with its copy, the notes that name it and the way to its own page. */
export const References = ({ rendering }: { rendering: Rendering }) => {
  const { view, setting } = rendering;
  const { references, metadata } = view.document;
  if (references.length === 0) return null;
  return (
    <section className="references" role="doc-bibliography" aria-labelledby="section:references">
      <h2 id="section:references">{setting.say.references}</h2>
      <ul>
        {orderReferences(references, metadata.language).map((item) => (
          <Reference key={item.id} item={item} rendering={rendering} />
        ))}
      </ul>
    </section>
  );
};

const Reference = ({ item, rendering }: { item: CslItem; rendering: Rendering }) => {
  const { view, setting } = rendering;
  const liveMetadata = view.liveMetadata.references[item.id];
  return (
    <li>
      <CitationRuns
        runs={formatReference(item, view.document.metadata.language)}
        rendering={rendering}
        reachable
      />{' '}
      <span className="reference-ways">
        <Copy item={item} liveMetadata={liveMetadata} setting={setting} />
        <InNotes item={item} rendering={rendering} />
        {liveMetadata?.href ? (
          <span>
            <a className="quiet" href={liveMetadata.href}>
              {setting.say.sourcePage}
            </a>
          </span>
        ) : null}
      </span>
    </li>
  );
};

type CopyProps = { item: CslItem; liveMetadata?: ReferenceLiveMetadata; setting: Setting };

/** Not said twice: what became of the page was said behind its link, with the copy. */
const Copy = ({ item, liveMetadata, setting }: CopyProps) => {
  const { language, publication, say } = setting;
  const copy = openCopyOf(liveMetadata);
  const { kind } = statusOf(item, liveMetadata);
  if (kind !== 'plain' && kind !== 'moved') return null;
  const day = (instant: string) => sayDate(instant, language, publication.timeZone);
  if (copy) {
    return (
      <span>
        <a className="quiet" href={copy.href} rel={copy.host ? 'external' : undefined}>
          {copy.at
            ? fill(say.archivedCopy, { date: day(copy.at) })
            : fill(say.archivedCopyAt, { host: copy.host ?? '' })}
        </a>
      </span>
    );
  }
  if (liveMetadata?.snapshot) {
    return <span>{fill(say.archivedOn, { date: day(liveMetadata.snapshot.takenAt) })}</span>;
  }
  return liveMetadata?.cameInstead ? (
    <NoCopy fault={liveMetadata.cameInstead} setting={setting} />
  ) : null;
};

const InNotes = ({ item, rendering }: { item: CslItem; rendering: Rendering }) => {
  const { view, setting } = rendering;
  const notes = view.document.notes.filter(({ cites }) =>
    cites.some(({ reference }) => reference === item.id),
  );
  return notes.length === 0 ? null : (
    <span>
      {countOf(setting.say.inNotes, notes.length, setting.language)}{' '}
      {notes.map(({ number }, index) => (
        <Fragment key={number}>
          {index > 0 ? ', ' : null}
          <a className="quiet" href={`#${noteAnchor(number)}`}>
            {number}
          </a>
        </Fragment>
      ))}
    </span>
  );
};
