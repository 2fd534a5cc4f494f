import { sayDate } from '../dates';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { LinkStatus, OpenCopy } from './link-status';
import { WebAddress } from './web-address';

type Props = {
  status: LinkStatus;
  copy?: OpenCopy;
  setting: Setting;
  reachable: boolean;
};

/** In brackets behind a link: what became of its page, and the copy. Nothing of a page that is there. */
export const LinkState = ({ status, copy, setting, reachable }: Props) => {
  if (status.kind === 'plain') return null;
  const tabIndex = reachable ? undefined : -1;
  return (
    <span className="link-state">
      {' ['}
      {status.kind === 'moved' ? (
        <>
          {setting.say.movedTo} <WebAddress href={status.to} rel="external" tabIndex={tabIndex} />
        </>
      ) : (
        <>
          <span className={status.kind === 'failing' ? undefined : 'link-state-broken'}>
            {inWords(status, setting)}
          </span>
          {status.kind === 'gone' ? (
            afterwards(status, copy, setting)
          ) : copy ? (
            <>
              {'; '}
              <a href={copy.href} tabIndex={tabIndex}>
                {copyInWords(copy, setting)}
              </a>
            </>
          ) : null}
        </>
      )}
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

type Told = Exclude<LinkStatus, { kind: 'plain' | 'moved' }>;

const inWords = (status: Told, { language, publication, say }: Setting): string => {
  if (status.kind !== 'failing') return say.linkState[status.kind];
  return status.at
    ? fill(say.linkState.failingOn, {
        date: sayDate(status.at, language, publication.timeZone),
      })
    : say.linkState.failing;
};

/** The link leads to the copy already; without one, what is left is the day and the hash. */
const afterwards = (
  { seen, sha256 }: Extract<LinkStatus, { kind: 'gone' }>,
  copy: OpenCopy | undefined,
  setting: Setting,
): string => {
  if (copy) return `; ${copyInWords(copy, setting)}`;
  const { language, publication, say } = setting;
  const day = seen && fill(say.lastSeen, { date: sayDate(seen, language, publication.timeZone) });
  const hash = sha256 && `SHA-256\u00a0${sha256.slice(0, 12)}…`;
  const said = [day, hash].filter(Boolean).join(', ');
  return said ? `; ${said}` : '';
};
