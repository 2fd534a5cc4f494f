import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { inTheirLanguage } from '@collections/endpoints/answers';
import { citationQueue } from '@/citations/queries/citation-queue';
import { mostQueued, queueFilter } from '@/citations/rules/queue-filter';
import { groupQueue } from '@/citations/rules/group-queue';
import { sayFinding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { filterFindings } from '@/platform/parameters/filter-findings';
import { filledIn, readParameters } from '@/platform/parameters/read-parameters';
import { sourceSuggestions } from '@/sources/queries/source-suggestions';
import { FindingsList } from '../findings-list';
import { sayIn } from '../messages/say';
import { sourcesPath } from '../sources/sources-path';
import { TabPages } from '../sources/tab-pages';
import { QueueForm } from './queue-form';
import { QueueRoom } from './queue-room';
import './queue.css';

type Props = {
  req: PayloadRequest;
  asked: URLSearchParams;
  language: Language;
  mayWaive: boolean;
  /** Beside the citation that is being decided. */
  children: ReactNode;
};

/** Citations of drafts that wait for a source: which, the one that is being decided, and what stands beside. */
export const Queue = async ({ req, asked, language, mayWaive, children }: Props) => {
  const t = sayIn(language);
  const wish = readParameters(filledIn(asked), queueFilter);
  if (!wish.ok) {
    const findings = wish.error.map((each) => sayFinding(each, language, filterFindings));
    return (
      <>
        <FindingsList findings={findings} urgent />
        <p>
          <a href={sourcesPath()}>{t('queue.clear')}</a>
        </p>
      </>
    );
  }
  const queue = await citationQueue(req, { limit: mostQueued, ...wish.value }, { isJudged: false });
  const rows = queue.docs.map((row) => ({ ...row, findings: inTheirLanguage(req, row.findings) }));
  const first = groupQueue(rows)[0]?.rows[0]?.key;
  // With the page, since what stands below would move when they come.
  const guessed =
    first === undefined
      ? undefined
      : { key: first, suggestions: await sourceSuggestions(req, first, { language }) };
  const form = <QueueForm language={language} queue={queue} wish={wish.value} />;
  const pages = (
    <TabPages
      page={queue.page}
      pages={queue.totalPages}
      pathOf={(page) => sourcesPath('resolve', { ...wish.value, page })}
      t={t}
    />
  );
  return (
    <div className="desk-queue">
      <QueueRoom
        form={form}
        guessed={guessed}
        isWhole={queue.totalPages === 1}
        key={asked.toString()}
        mayWaive={mayWaive}
        pages={pages}
        rows={rows}
        today={new Date().toISOString()}
      />
      <aside className="desk-queue__beside">{children}</aside>
    </div>
  );
};
