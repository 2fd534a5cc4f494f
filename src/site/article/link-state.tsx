import { sayDate } from '../dates';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { LinkStanding, OpenCopy } from './link-standing';
import { WebAddress } from './web-address';

type Props = {
  standing: LinkStanding;
  copy?: OpenCopy;
  setting: Setting;
  reachable: boolean;
};

/** In brackets behind a link: what became of its page, and the copy. Nothing of a page that is there. */
export const LinkState = ({ standing, copy, setting, reachable }: Props) => {
  if (standing.kind === 'plain') return null;
  const { say } = setting;
  const isBroken = standing.kind === 'gone' || standing.kind === 'soft-404';
  return (
    <span className={isBroken ? 'link-state link-state-broken' : 'link-state'}>
      {' ['}
      {standing.kind === 'moved' ? (
        <>
          {say.movedTo}{' '}
          <WebAddress href={standing.to} rel="external" tabIndex={reachable ? undefined : -1} />
        </>
      ) : (
        inWords(standing, copy, setting)
      )}
      {copy && standing.kind !== 'gone' && standing.kind !== 'moved' ? (
        <>
          {'; '}
          <a href={copy.href} tabIndex={reachable ? undefined : -1}>
            {copyInWords(copy, setting)}
          </a>
        </>
      ) : null}
      {']'}
    </span>
  );
};

/** `copy of June 11, 2025`, and where, unless it is ours. */
export const copyInWords = ({ at, host }: OpenCopy, { language, publication, say }: Setting) => {
  const what = at
    ? fill(say.copyOf, { date: sayDate(at, language, publication.timeZone) })
    : say.copy;
  return host ? fill(say.copyAt, { copy: what, host }) : what;
};

const inWords = (
  standing: Exclude<LinkStanding, { kind: 'plain' | 'moved' }>,
  copy: OpenCopy | undefined,
  setting: Setting,
): string => {
  const { language, publication, say } = setting;
  const day = (instant: string) => sayDate(instant, language, publication.timeZone);
  switch (standing.kind) {
    case 'gone':
      return [
        say.linkState.gone,
        copy
          ? fill(say.leadsToCopy, { copy: copyInWords(copy, setting) })
          : standing.seen && fill(say.lastSeen, { date: day(standing.seen) }),
        !copy && standing.sha256 ? `SHA-256\u00a0${standing.sha256.slice(0, 12)}…` : undefined,
      ]
        .filter(Boolean)
        .join(', ');
    case 'failing':
      return standing.at
        ? fill(say.linkState.failingOn, { date: day(standing.at) })
        : say.linkState.failing;
    case 'drifted':
    case 'soft-404':
      return say.linkState[standing.kind];
  }
};
