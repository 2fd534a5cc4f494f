import type { ReactNode } from 'react';
import type { Language } from '@/platform/language';
import { eventLabels, stateLabels } from '@/editions/rules/labels';
import { Field } from '../field';
import type { MessageKey } from '../messages';
import { sayIn } from '../messages/say';
import { auditPath } from './audit-table';

type Person = { id: number; name: string };
type Props = { asked: URLSearchParams; language: Language; people: readonly Person[] };

/** What of the log is to be seen. A plain form: what was asked stands in the address and can be passed on. */
export const AuditForm = ({ asked, language, people }: Props) => {
  const t = sayIn(language);
  const said = (labels: Readonly<Record<string, Record<Language, string>>>) =>
    Object.entries(labels).map(([code, label]) => [code, label[language]] as const);
  const article = asked.get('article');
  const names = people.map(({ id, name }) => [String(id), name] as const);
  const input = (name: string, type: 'date' | 'search') => (
    <input defaultValue={asked.get(name) ?? ''} id={`audit-${name}`} name={name} type={type} />
  );
  const select = (name: string, options: readonly (readonly [string, string])[]) => (
    <select defaultValue={asked.get(name) ?? ''} id={`audit-${name}`} name={name}>
      <option value="">{t('audit.all')}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
  const fields: readonly (readonly [name: string, label: MessageKey, control: ReactNode])[] = [
    ['actor', 'audit.actor', select('actor', names)],
    ['event', 'audit.event', select('event', said(eventLabels))],
    ['state', 'audit.state', select('state', said(stateLabels))],
    ['since', 'audit.since', input('since', 'date')],
    ['until', 'audit.until', input('until', 'date')],
    ['reason', 'audit.words', input('reason', 'search')],
  ];
  return (
    <form action="/admin/audit" className="ibidem-audit__form" method="get" role="search">
      {article ? <input name="article" type="hidden" value={article} /> : null}
      {fields.map(([name, label, control]) => (
        <Field id={`audit-${name}`} key={name} label={t(label)}>
          {control}
        </Field>
      ))}
      <p className="ibidem-audit__do">
        <button className="btn btn--style-primary btn--size-medium" type="submit">
          {t('audit.show')}
        </button>
        {asked.size > 0 ? <a href={auditPath}>{t('audit.clear')}</a> : null}
      </p>
    </form>
  );
};
