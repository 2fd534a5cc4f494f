import type { ReactNode } from 'react';
import { plainWork } from '@/citations/rules/markup';
import { openCopyOf } from '../article/link-status';
import { NoCopy } from '../article/no-copy';
import { sayDate } from '../dates';
import { ContextObject } from '../frame/context-object';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { SourceRow } from '@/reading/views/views';
import { namesOf } from './source-facts';

type Props = { row: SourceRow; setting: Setting; children?: ReactNode };

/** One cited work in a list: its kind, its title, who and where, and how much rests on it. */
export const SourceEntry = ({ row, setting, children }: Props) => {
  const { liveMetadata, articles } = row;
  const item = plainWork(row.item);
  const { say, language } = setting;
  const about = [
    namesOf(item.author),
    item['container-title'] ?? item.publisher,
    item.issued?.slice(0, 4),
  ].filter(Boolean);
  return (
    <article className="teaser source-entry">
      <p className="label">
        <span>{say.sourceType[item.type]}</span>
      </p>
      <div className="teaser-text">
        <h2 lang={item.language}>
          <a href={liveMetadata.href}>{item.title ?? item.URL ?? say.untitled}</a>
          <ContextObject work={item} />
        </h2>
        {about.length > 0 ? (
          <p className="teaser-facts" lang={item.language}>
            {about.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        ) : null}
        <p className="teaser-facts">
          <span>{countOf(say.citedByCount, articles, language)}</span>
          <State row={row} setting={setting} />
          <Copy row={row} setting={setting} />
        </p>
        {children}
      </div>
    </article>
  );
};

/** Only what a reader should know. */
const State = ({ row: { liveMetadata }, setting }: Props) => {
  const { verdict } = liveMetadata;
  if (verdict !== 'dead' && verdict !== 'soft-404' && verdict !== 'drifted') return null;
  return <span className="link-state-broken">{setting.say.verdict[verdict]}</span>;
};

const Copy = ({ row: { liveMetadata }, setting }: Props) => {
  const { language, publication, say } = setting;
  const copy = openCopyOf(liveMetadata);
  const day = (instant: string) => sayDate(instant, language, publication.timeZone);
  if (copy) {
    const words = copy.at
      ? fill(say.archivedCopy, { date: day(copy.at) })
      : fill(say.archivedCopyAt, { host: copy.host ?? '' });
    return (
      <span>
        <a href={copy.href}>{words}</a>
      </span>
    );
  }
  if (liveMetadata.snapshot) {
    return <span>{fill(say.archivedOn, { date: day(liveMetadata.snapshot.takenAt) })}</span>;
  }
  return liveMetadata.cameInstead ? (
    <NoCopy fault={liveMetadata.cameInstead} setting={setting} />
  ) : null;
};
