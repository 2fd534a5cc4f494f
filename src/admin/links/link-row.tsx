import { plainWords } from '@/citations/rules/markup';
import type { Language } from '@/platform/language';
import type { LinkReportEntry } from '@/link-checks/queries/link-report';
import { FindingsList } from '../findings-list';
import { sayIn } from '../messages/say';
import { CheckAgain } from './check-again';
import { LinkUses } from './link-uses';
import { VerdictLabel } from './verdict-label';

type Props = { entry: LinkReportEntry; language: Language; say: (time: string) => string };

/** One cited page: what it is, how it is and since when, what to do, and which texts rest on it. */
export const LinkRow = ({ entry, language, say }: Props) => {
  const t = sayIn(language);
  const { source, url, verdict, finding, archive, finalUrl } = entry;
  const title = plainWords(entry.title) || url;
  const isElsewhere = finalUrl !== null && finalUrl !== url && verdict !== 'alive';
  return (
    <li className="ibidem-links__row">
      <div className="ibidem-links__page">
        <h2>
          <a href={`/admin/collections/sources/${source}`}>{title}</a>
        </h2>
        <Outward href={url} />
        {finding ? <FindingsList findings={[finding]} /> : null}
        <p className="ibidem-links__ways">
          {archive ? <a href={archive}>{t('links.copy')}</a> : null}
          {isElsewhere ? (
            <span>
              {t('links.newAddress')}: <Outward href={finalUrl} />
            </span>
          ) : null}
        </p>
      </div>
      <div className="ibidem-links__health">
        <VerdictLabel language={language} verdict={verdict} />
        <Times entry={entry} language={language} say={say} />
        <CheckAgain
          checkedAt={entry.checkedAt}
          source={source}
          title={title}
          waiting={entry.waiting}
        />
      </div>
      <LinkUses language={language} uses={entry.uses} />
    </li>
  );
};

/** A stranger's address: opened without a word of where we come from, and only if it is one of the web. */
const Outward = ({ href }: { href: string }) =>
  /^https?:\/\//i.test(href) ? (
    <a className="ibidem-links__address" href={href} rel="noreferrer noopener" target="_blank">
      {href}
    </a>
  ) : (
    <span className="ibidem-links__address">{href}</span>
  );

const Times = ({ entry, language, say }: Props) => {
  const t = sayIn(language);
  const { verdict, since, lastAliveAt, checkedAt, nextCheckAt, failures } = entry;
  const isWell = verdict === 'alive' || verdict === 'moved';
  const lines = [
    since && t('links.since', { date: say(since) }),
    checkedAt && t('links.checked', { date: say(checkedAt) }),
    checkedAt &&
      !isWell &&
      (lastAliveAt ? t('links.lastAlive', { date: say(lastAliveAt) }) : t('links.neverAlive')),
    failures > 0 && t('links.failures', { count: failures }),
    nextCheckAt && t('links.next', { date: say(nextCheckAt) }),
  ].filter((line) => typeof line === 'string' && line !== '');
  return (
    <ul className="ibidem-links__times">
      {lines.map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  );
};
