import type { LastBackup } from '@/operations/queries/last-backup';
import type { StorageUsed } from '@/operations/queries/storage-used';
import type { Versions } from '@/operations/queries/versions';
import type { Language } from '@/platform/language';
import { dayAndHour, type Clock } from '../clock';
import { Empty } from '../components/empty';
import { Section } from '../components/section';
import { sayIn } from '../messages/say';

/** Names and values, a line each. */
const Facts = ({
  of,
}: {
  of: readonly (readonly [name: string, value: string, more?: string])[];
}) => (
  <dl className="desk-system__list">
    {of.map(([name, value, more]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          {value}
          {more ? <span className="desk-quiet">{more}</span> : null}
        </dd>
      </div>
    ))}
  </dl>
);

/** What the publication takes, the database first. */
export const SystemStorage = ({
  storage,
  language,
}: {
  storage: StorageUsed;
  language: Language;
}) => {
  const t = sayIn(language);
  const kinds = ['pictures', 'snapshots', 'renditions'] as const;
  return (
    <Section title={t('system.storage')}>
      <Facts
        of={[
          [t('system.database'), sayBytes(storage.database.bytes, language)],
          ...kinds.map(
            (kind) =>
              [
                t(`system.${kind}`),
                sayBytes(storage[kind].bytes, language),
                t('system.files', { count: storage[kind].files.toLocaleString(language) }),
              ] as const,
          ),
        ]}
      />
    </Section>
  );
};

/** When all of it was last kept elsewhere, and whether that was tried. */
export const SystemBackup = ({
  backup,
  clock,
}: {
  backup: LastBackup | undefined;
  clock: Clock;
}) => {
  const t = sayIn(clock.language);
  const said = (at: string | undefined) =>
    at === undefined ? t('system.never') : dayAndHour(at, clock, new Date());
  return (
    <Section title={t('system.backup')}>
      {backup ? (
        <Facts
          of={[
            [t('system.backupAt'), said(backup.at)],
            [t('system.backupSize'), sayBytes(backup.bytes, clock.language)],
            [t('system.backupVerified'), said(backup.verifiedAt)],
          ]}
        />
      ) : (
        <Empty>{t('system.noBackup')}</Empty>
      )}
    </Section>
  );
};

const programs = {
  ibidem: 'Ibidem',
  node: 'Node',
  postgres: 'Postgres',
  payload: 'Payload',
  next: 'Next',
} as const satisfies Record<keyof Versions, string>;

export const SystemVersions = ({
  versions,
  language,
}: {
  versions: Versions;
  language: Language;
}) => (
  <Section title={sayIn(language)('system.versions')}>
    <Facts
      of={Object.entries(programs).map(
        ([program, name]) => [name, versions[program as keyof Versions]] as const,
      )}
    />
  </Section>
);

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** `12.4 MB`, in steps of a thousand, as disks are sold. */
export const sayBytes = (bytes: number, language: Language): string => {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
};
