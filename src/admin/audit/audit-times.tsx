import type { PayloadRequest } from 'payload';
import type { AuditFilter } from '@/audit/rules/filter';
import type { Language } from '@/platform/language';
import { articleTimes } from '@/editions/queries/article-times';
import { auditTimes } from '@/audit/queries/audit-times';
import { stateLabels } from '@/editions/rules/labels';
import type { State } from '@/editions/rules/states';
import { sayPolicy } from '@/reviews/queries/policy-words';
import type { SayPolicy } from '@/reviews/rules/policy-words';
import { sayIn } from '../messages/say';
import { WideTable } from '../wide-table';

type Props = { filter: AuditFilter; language: Language; req: PayloadRequest };

/** Where time went: of one article edition by edition, of the publication as median and slowest tenth. */
export const AuditTimes = ({ filter, ...props }: Props) =>
  filter.article === undefined ? (
    <OfPublication filter={filter} {...props} />
  ) : (
    <OfArticle article={filter.article} {...props} />
  );

const OfArticle = async ({
  article,
  language,
  req,
}: Omit<Props, 'filter'> & { article: number }) => {
  const t = sayIn(language);
  const say = await sayPolicy(req, language);
  const editions = await articleTimes(req, article, new Date());
  if (editions.length === 0) return null;
  return (
    <WideTable
      caption={t('audit.times')}
      head={[t('audit.edition'), t('audit.state'), t('audit.days')]}
      level={2}
    >
      {editions.flatMap(({ number, totals }) =>
        totals.map(({ state, stage, milliseconds }) => (
          <tr key={`${number} ${state} ${stage}`}>
            <td>{number}</td>
            <td>{nameOf(state, stage, language, say)}</td>
            <td>{sayTime(milliseconds, language)}</td>
          </tr>
        )),
      )}
    </WideTable>
  );
};

const OfPublication = async ({ filter, language, req }: Props) => {
  const t = sayIn(language);
  const say = await sayPolicy(req, language);
  const times = await auditTimes(req, filter);
  if (times.length === 0) return null;
  return (
    <WideTable
      caption={t('audit.timesOfAll')}
      head={[t('audit.state'), t('audit.count'), t('audit.median'), t('audit.slow')]}
      level={2}
    >
      {times.map(({ state, stage, count, medianDays, p90Days }) => (
        <tr key={`${state} ${stage}`}>
          <td>{nameOf(state, stage, language, say)}</td>
          <td>{count}</td>
          <td>{sayTime(medianDays * dayLength, language)}</td>
          <td>{sayTime(p90Days * dayLength, language)}</td>
        </tr>
      ))}
    </WideTable>
  );
};

const minute = 60 * 1000; // ms
const dayLength = 24 * 60 * minute;

const nameOf = (state: State, stage: string | null, language: Language, say: SayPolicy): string => {
  const label = stateLabels[state][language];
  return stage === null ? label : `${label}: ${say(stage)}`;
};

/** In the largest unit that fits, with a tenth of it. */
const sayTime = (milliseconds: number, language: Language): string => {
  const found = units.find(([, size]) => milliseconds >= size);
  if (!found) return sayIn(language)('audit.under');
  const [unit, size] = found;
  const say = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: unit === 'minute' ? 0 : 1,
  });
  return say.format(milliseconds / size);
};

const units: readonly (readonly [string, number])[] = [
  ['day', dayLength],
  ['hour', 60 * minute],
  ['minute', minute],
];
