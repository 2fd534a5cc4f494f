import { CitedAddress } from '../article/cited-address';
import { hostOf, statusOf } from '../article/link-status';
import { NoCopy } from '../article/no-copy';
import { WebAddress } from '../article/web-address';
import { sayDate } from '../dates';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { SourceView } from '@/reading/views/views';
import { Fact } from './source-facts';

type Props = { view: Pick<SourceView, 'item' | 'liveMetadata' | 'domain'>; setting: Setting };

/** The page that was cited: its address, how it stands, the copies, and its site. Printed works have none. */
export const CitedPage = ({ view, setting }: Props) => {
  const { item, liveMetadata, domain } = view;
  const { say } = setting;
  if (!item.URL) return null;
  const { DOI: _, ...page } = item;
  return (
    <section aria-labelledby="section:page">
      <h2 className="section-title" id="section:page">
        {say.pageOfSource}
      </h2>
      <dl className="source-facts">
        <Fact label={setting.say.address}>
          <CitedAddress
            url={item.URL}
            text={item.URL}
            item={page}
            liveMetadata={liveMetadata}
            setting={setting}
            reachable
          />
        </Fact>
        <Fact label={say.link}>
          <Status view={view} setting={setting} />
        </Fact>
        <Fact label={say.keptCopy}>
          <Copies liveMetadata={liveMetadata} setting={setting} />
        </Fact>
        {domain ? (
          <Fact label={say.site}>
            <a href={domain.href}>{fill(say.moreFromDomain, { domain: domain.label })}</a>
          </Fact>
        ) : null}
      </dl>
    </section>
  );
};

const Status = ({ view: { item, liveMetadata }, setting }: Props) => {
  const { say, language, publication } = setting;
  const { verdict, checkedAt } = liveMetadata;
  const isBroken = verdict === 'dead' || verdict === 'soft-404';
  const status = statusOf({ ...item, DOI: undefined }, liveMetadata);
  return (
    <>
      <span className={isBroken ? 'link-state-broken' : undefined}>
        {checkedAt
          ? fill(say.linkChecked, {
              verdict: say.verdict[verdict],
              date: sayDate(checkedAt, language, publication.timeZone),
            })
          : say.verdict[verdict]}
      </span>
      {status.kind === 'moved' ? (
        <>
          {'; '}
          {say.movedTo} <WebAddress href={status.to} rel="external" />
        </>
      ) : null}
    </>
  );
};

const Copies = ({
  liveMetadata,
  setting,
}: {
  liveMetadata: SourceView['liveMetadata'];
  setting: Setting;
}) => {
  const { language, publication, say } = setting;
  const day = (instant: string) => sayDate(instant, language, publication.timeZone);
  const { snapshot, archive, cameInstead } = liveMetadata;
  if (!snapshot && !archive) {
    return cameInstead ? <NoCopy fault={cameInstead} setting={setting} /> : say.noCopy;
  }
  return (
    <>
      {snapshot ? (
        <p>
          {snapshot.href ? (
            <a href={snapshot.href}>{fill(say.keptCopyOpen, { date: day(snapshot.takenAt) })}</a>
          ) : (
            fill(say.keptCopyClosed, { date: day(snapshot.takenAt) })
          )}
          <span className="fine hash">{fill(say.hash, { hash: snapshot.sha256 })}</span>
        </p>
      ) : null}
      {archive ? (
        <p>
          <a href={archive.url} rel="external">
            {archive.at
              ? fill(say.copyElsewhere, { date: day(archive.at), host: hostOf(archive.url) })
              : fill(say.copyElsewhereUndated, { host: hostOf(archive.url) })}
          </a>
        </p>
      ) : null}
    </>
  );
};
