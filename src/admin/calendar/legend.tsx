'use client';

import { useRouter } from 'next/navigation';
import { entryKinds, type EntryKind } from '@/overviews/rules/calendar-entry';
import type { NamedPerson } from '@/overviews/rules/named-person';
import { isLanguage } from '@/platform/language';
import { Section } from '../components/section';
import type { ShapeName } from '../components/shape';
import { Mark, type Tone } from '../components/state-mark';
import { Icon } from '../shell/icons';
import { useDesk } from '../use-desk';
import { hrefOf, type Asked } from './asked';

const looks: Readonly<Record<EntryKind, readonly [ShapeName, Tone]>> = {
  out: ['clock', 'blue'],
  planned: ['ring', 'quiet'],
  due: ['diamond', 'amber'],
  published: ['disc', 'ink'],
};

export type LegendProps = {
  asked: Asked;
  /** How many there are in these days, whether they are shown or not. */
  counts: Readonly<Record<EntryKind, number>>;
  embargoed: number;
  people: readonly NamedPerson[];
  languages: readonly { code: string; name: string }[];
};

/** What the signs mean, how many there are of each, and which of them are shown. */
export const Legend = ({ asked, counts, embargoed, people, languages }: LegendProps) => {
  const { t } = useDesk();
  const router = useRouter();
  const show = (change: Partial<Asked>) =>
    router.push(hrefOf({ ...asked, ...change }), { scroll: false });
  const turn = (kind: EntryKind) =>
    show({
      kinds: entryKinds.filter((one) => asked.kinds.includes(one) !== (one === kind)),
    });
  return (
    <Section className="desk-legend" title={t('calendar.shown')}>
      <div>
        {entryKinds.map((kind) => (
          <button
            aria-pressed={asked.kinds.includes(kind)}
            className="desk-legend__kind"
            key={kind}
            onClick={() => turn(kind)}
            type="button"
          >
            <Mark shape={looks[kind][0]} tone={looks[kind][1]}>
              {t(`calendar.kind.${kind}`)}
            </Mark>
            <span>{counts[kind]}</span>
          </button>
        ))}
        {embargoed > 0 || asked.isEmbargoedOnly ? (
          <button
            aria-pressed={asked.isEmbargoedOnly}
            className="desk-legend__kind desk-legend__only"
            onClick={() => show({ isEmbargoedOnly: !asked.isEmbargoedOnly })}
            type="button"
          >
            <span className="desk-mark">
              <Icon name="lock" /> {t('calendar.embargo')}
            </span>
            <span>{embargoed}</span>
          </button>
        ) : null}
      </div>
      <p className="desk-quiet">{t('calendar.meaning')}</p>
      <label className="desk-legend__choice">
        <span>{t('calendar.person')}</span>
        <select
          className="desk-input"
          onChange={({ target }) => show({ person: Number(target.value) || null })}
          value={asked.person ?? ''}
        >
          <option value="">{t('calendar.everyone')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {languages.length > 1 ? (
        <label className="desk-legend__choice">
          <span>{t('calendar.language')}</span>
          <select
            className="desk-input"
            onChange={({ target: { value } }) =>
              show({ language: isLanguage(value) ? value : null })
            }
            value={asked.language ?? ''}
          >
            <option value="">{t('calendar.everyLanguage')}</option>
            {languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </Section>
  );
};
