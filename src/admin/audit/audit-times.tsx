import type { PayloadRequest } from 'payload';
import type { AuditFilter } from '@/audit/filter';
import type { Language } from '@/platform/language';
import { articleTimes } from '@/queries/article-times';
import { auditTimes } from '@/queries/audit-times';
import { stateLabels } from '@/workflow/labels';
import type { State } from '@/workflow/states';
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
  const editions = await articleTimes(req, article, new Date());
  return (
    <WideTable
      caption={t('audit.times')}
      head={[t('audit.edition'), t('audit.state'), t('audit.days')]}
    >
      {editions.flatMap(({ number, totals }) =>
        totals.map(({ state, stage, milliseconds }) => (
          <tr key={`${number} ${state} ${stage}`}>
            <td>{number}</td>
            <td>{nameOf(state, stage, language)}</td>
            <td>{sayDays(milliseconds / dayLength, language)}</td>
          </tr>
        )),
      )}
    </WideTable>
  );
};

const OfPublication = async ({ filter, language, req }: Props) => {
  const t = sayIn(language);
  const times = await auditTimes(req, filter);
  if (times.length === 0) return null;
  return (
    <WideTable
      caption={t('audit.timesOfAll')}
      head={[t('audit.state'), t('audit.count'), t('audit.median'), t('audit.slow')]}
    >
      {times.map(({ state, stage, count, medianDays, p90Days }) => (
        <tr key={`${state} ${stage}`}>
          <td>{nameOf(state, stage, language)}</td>
          <td>{count}</td>
          <td>{sayDays(medianDays, language)}</td>
          <td>{sayDays(p90Days, language)}</td>
        </tr>
      ))}
    </WideTable>
  );
};

const dayLength = 24 * 60 * 60 * 1000; // ms

const nameOf = (state: State, stage: string | null, language: Language): string =>
  stage === null ? stateLabels[state][language] : `${stateLabels[state][language]}: ${stage}`;

const sayDays = (days: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: days < 1 ? 3 : 1 }).format(days);
