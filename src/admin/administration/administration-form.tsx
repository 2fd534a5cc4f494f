import { administrationEventLabels } from '@/audit/rules/administration/events';
import type { Language } from '@/platform/language';
import { Field } from '../field';
import { sayIn } from '../messages/say';
import { administrationPath } from './administration-table';

type Props = { asked: URLSearchParams; language: Language };

/** What of the log is to be seen. A plain form: what was asked stands in the address and can be passed on. */
export const AdministrationForm = ({ asked, language }: Props) => {
  const t = sayIn(language);
  const date = (name: 'since' | 'until') => (
    <Field id={`administration-${name}`} label={t(`audit.${name}`)}>
      <input
        defaultValue={asked.get(name) ?? ''}
        id={`administration-${name}`}
        name={name}
        type="date"
      />
    </Field>
  );
  return (
    <form action={administrationPath} className="ibidem-audit__form" method="get" role="search">
      <Field id="administration-event" label={t('audit.event')}>
        <select defaultValue={asked.get('event') ?? ''} id="administration-event" name="event">
          <option value="">{t('audit.all')}</option>
          {Object.entries(administrationEventLabels).map(([event, label]) => (
            <option key={event} value={event}>
              {label[language]}
            </option>
          ))}
        </select>
      </Field>
      {date('since')}
      {date('until')}
      <p className="ibidem-audit__do">
        <button className="btn btn--style-primary btn--size-medium" type="submit">
          {t('audit.show')}
        </button>
        {asked.size > 0 ? <a href={administrationPath}>{t('audit.clear')}</a> : null}
      </p>
    </form>
  );
};
