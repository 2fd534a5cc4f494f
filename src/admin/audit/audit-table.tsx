import type { AuditEntry } from '@/audit/rules/filter';
import type { Language } from '@/platform/language';
import { happenedLabels } from '@/editions/rules/happened-labels';
import { dayAndHour, type Clock } from '../clock';
import { StateMark } from '../components/state-mark';
import type { MessageKey } from '../messages';
import { sayIn } from '../messages/say';
import { WideTable } from '../wide-table';

export const auditPath = '/admin/audit';

type Props = {
  entries: readonly AuditEntry[];
  clock: Clock;
  /** Of one article only, whose name stands above and need not be said in every row. */
  ofOne?: boolean;
};

/** What happened, the latest first: when, who, what, with which article, and why. */
export const AuditTable = ({ entries, clock, ofOne = false }: Props) => {
  const { language } = clock;
  const t = sayIn(language);
  const head: readonly MessageKey[] = [
    'audit.at',
    'audit.actor',
    'audit.event',
    ofOne ? 'audit.edition' : 'audit.text',
    'audit.state',
    'audit.reason',
  ];
  const [first] = entries;
  if (!first) return <p>{t('audit.none')}</p>;
  return (
    <>
      {ofOne ? <OfWhat entry={first} language={language} /> : null}
      <WideTable
        caption={t('audit.entries')}
        head={head.map((key) => t(key))}
        level={2}
        stacks
        widths={['148px', '13%', '16%', ofOne ? '8%' : '24%', '160px']}
      >
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td className="ibidem-table__brief">
              <time dateTime={entry.at}>{dayAndHour(entry.at, clock, new Date())}</time>
            </td>
            <td>{entry.actorName}</td>
            <td>{happenedLabels[entry.event][language]}</td>
            {ofOne ? (
              <td>{entry.number}</td>
            ) : (
              <td className="ibidem-audit__text">
                <About entry={entry} language={language} />
              </td>
            )}
            <td className="ibidem-table__brief">
              <StateMark language={language} state={entry.to} />
            </td>
            <td className="ibidem-audit__reason">{entry.reason}</td>
          </tr>
        ))}
      </WideTable>
    </>
  );
};

type OneProps = { entry: AuditEntry; language: Language };

/** Which article, which edition of it, and the way to its own log. */
const About = ({ entry, language }: OneProps) => {
  const t = sayIn(language);
  return (
    <>
      <Article entry={entry} language={language} />
      <span className="ibidem-audit__edition ibidem-quiet">
        {t('panel.edition', { number: entry.number })} ·{' '}
        <a href={`/admin/audit?article=${entry.article}`}>{t('audit.only')}</a>
      </span>
    </>
  );
};

const OfWhat = ({ entry, language }: OneProps) => {
  const t = sayIn(language);
  return (
    <p className="ibidem-audit__of">
      <span>
        {t('audit.ofArticle')} <Article entry={entry} language={language} />
      </span>
      <a href={auditPath}>{t('audit.whole')}</a>
    </p>
  );
};

const Article = ({ entry, language }: OneProps) => (
  <a href={`/admin/collections/articles/${entry.article}`}>
    {entry.title || sayIn(language)('preview.untitled')}
  </a>
);
