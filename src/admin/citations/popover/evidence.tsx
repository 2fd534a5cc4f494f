'use client';

import { useEffect, useState } from 'react';
import { verdictLabels } from '@/link-checks/rules/link-verdict-labels';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import { dayAndHour } from '../../clock';
import { Mark } from '../../components/state-mark';
import { useCopies } from '../../sources/use-copies';
import { verdictMarks } from '../../sources/verdict-marks';
import { useDesk } from '../../use-desk';
import { DeskWords } from '../../words';
import type { SourceRow } from '../citation-row';
import { QuotationDifference } from '../drawer/quotation-difference';
import { findStatus, type Status } from '../requests';

/** What is known of a cited work without opening it: its copy, its link, and the quoted words in the copy. */
export const Evidence = ({ source, citationKey }: { source: SourceRow; citationKey: string }) => {
  const { t, language, clock } = useDesk();
  const { kept } = useCopies(source.id);
  const status = useStatus(citationKey);
  const verdict = source.health?.verdict;
  const copy = kept?.copies[0];
  const quotation = status?.quotation;
  return (
    <dl className="desk-cite__evidence">
      <dt>{t('citation.copy')}</dt>
      <dd>
        {kept === undefined ? (
          <span aria-busy="true">…</span>
        ) : copy ? (
          <>
            <b>{dayAndHour(copy.takenAt, clock, new Date())}</b>{' '}
            <a
              className="desk-link"
              href={`/admin/collections/snapshots/${copy.id}`}
              rel="noopener"
              target="_blank"
            >
              {t('citation.openCopy')}
            </a>
          </>
        ) : (
          <Mark shape="sheet" tone="amber">
            {t('citation.noCopy')}
          </Mark>
        )}
      </dd>
      {isVerdict(verdict) && source.url ? (
        <>
          <dt>{t('citation.link')}</dt>
          <dd>
            <Mark shape={verdictMarks[verdict][0]} tone={verdictMarks[verdict][1]}>
              {verdictLabels[verdict][language]}
            </Mark>{' '}
            <a className="desk-link" href={source.url} rel="noopener noreferrer" target="_blank">
              {hostOf(source.url)}
            </a>
          </dd>
        </>
      ) : null}
      {quotation ? (
        <>
          <dt>{t('citation.quoted')}</dt>
          <dd>
            <span className="ibidem-quoted" data-verdict={quotation.verdict}>
              {t(`citationStatus.${quotation.verdict}`)}
            </span>
            {quotation.differences.some(({ is }) => is !== 'same') ? (
              <DeskWords>
                <QuotationDifference differences={quotation.differences} />
              </DeskWords>
            ) : quotation.found ? (
              <q className="desk-cite__passage">{quotation.found}</q>
            ) : null}
          </dd>
        </>
      ) : null}
    </dl>
  );
};

const isVerdict = (value: unknown): value is LinkVerdict =>
  typeof value === 'string' && value in verdictMarks;

const hostOf = (address: string): string => {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
};

const useStatus = (key: string): Status | undefined => {
  const [found, setFound] = useState<{ key: string; status: Status }>();
  useEffect(() => {
    let late = false;
    void findStatus(key).then((answer) => {
      if (!late && answer.ok) setFound({ key, status: answer.value });
    });
    return () => {
      late = true;
    };
  }, [key]);
  return found?.key === key ? found.status : undefined;
};
