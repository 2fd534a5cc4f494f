import {
  administrationEventLabels,
  administrationRoadLabels,
} from '@/audit/rules/administration/events';
import type {
  AdministrationData,
  ChainedAdministrationEntry,
} from '@/audit/rules/administration/log';
import type { Language } from '@/platform/language';
import { dayAndHour, type Clock } from '../clock';
import type { MessageKey } from '../messages';
import { sayIn } from '../messages/say';
import { WideTable } from '../wide-table';
import { saidChange } from './said-value';

export const administrationPath = '/admin/administration-log';

type Props = { entries: readonly ChainedAdministrationEntry[]; clock: Clock };

const head: readonly MessageKey[] = [
  'audit.at',
  'audit.actor',
  'administration.road',
  'audit.event',
  'administration.subject',
  'administration.details',
];

/** What was done, the latest first: when, who, by what road, what, about whom, and what it was before. */
export const AdministrationTable = ({ entries, clock }: Props) => {
  const { language } = clock;
  const t = sayIn(language);
  if (entries.length === 0) return <p>{t('administration.none')}</p>;
  return (
    <WideTable
      caption={t('administration.entries')}
      head={head.map((key) => t(key))}
      level={2}
      stacks
      widths={['148px', '14%', '10%', '17%', '18%']}
    >
      {entries.map((entry) => (
        <tr key={entry.sequence}>
          <td className="ibidem-table__brief">
            <time dateTime={entry.at}>{dayAndHour(entry.at, clock, new Date())}</time>
          </td>
          <td>{entry.actorName}</td>
          <td>{administrationRoadLabels[entry.road][language]}</td>
          <td>{administrationEventLabels[entry.event][language]}</td>
          <td>{entry.subjectName}</td>
          <td className="ibidem-audit__reason">
            <Details data={entry.data} language={language} />
          </td>
        </tr>
      ))}
    </WideTable>
  );
};

type DetailsProps = { data: AdministrationData; language: Language };

const Details = ({ data, language }: DetailsProps) => {
  const t = sayIn(language);
  const { changes = {}, network, scopes, locale } = data;
  const lines = [
    ...(network ? [`${t('administration.network')} ${network}`] : []),
    ...(scopes ? [scopes.join(', ')] : []),
    ...Object.entries(changes).map(([field, { was, is }]) => {
      const name = locale ? `${field} (${locale})` : field;
      if (was === undefined && is === undefined) return `${name}: ${t('administration.long')}`;
      const said = saidChange(was, is);
      return `${name}: ${t('administration.from')} ${said.was}, ${t('administration.to')} ${said.is}`;
    }),
  ];
  return <>{lines.join('\n')}</>;
};
