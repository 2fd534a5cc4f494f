'use client';

import { Button, Link, useDocumentInfo } from '@payloadcms/ui';
import type { KeptCopies as Kept } from '@/link-checks/queries/kept-copies';
import { FindingsList } from '../findings-list';
import { dayAndHour } from '../clock';
import { useDesk } from '../use-desk';
import { CopyTable } from './copy-table';
import './kept-copies.css';
import { useCopies } from './use-copies';

/** On a source: which copies of its page are kept, why the last try gave none, and a button to try now. */
export const KeptCopies = () => {
  const { t } = useDesk();
  const { id } = useDocumentInfo();
  const { kept, findings, isBusy, keepNow, decide } = useCopies(id);
  if (!id || !kept) return null;
  return (
    <section aria-labelledby="ibidem-copies" className="field-type ibidem-copies">
      <h3 id="ibidem-copies">{t('copies.title')}</h3>
      <div aria-live="polite">
        <Status kept={kept} />
        <FindingsList findings={findings} />
      </div>
      {kept.copies.length > 0 ? (
        <CopyTable
          copies={kept.copies}
          decisions={{
            isBusy,
            insist: (copy, reason) => void decide(`${copy}/insist`, { reason }),
            withdraw: (copy) => void decide(`${copy}/withdraw-insistence`),
          }}
        />
      ) : null}
      <div className="ibidem-copies__actions">
        {kept.address ? (
          <Button
            buttonStyle="secondary"
            disabled={isBusy || kept.isAsked}
            margin={false}
            onClick={() => void keepNow()}
            size="small"
          >
            {t('copies.now')}
          </Button>
        ) : null}
        <Link href="/admin/collections/snapshots/create" prefetch={false}>
          {t('copies.upload')}
        </Link>
      </div>
    </section>
  );
};

const Status = ({ kept }: { kept: Kept }) => {
  const { t, clock } = useDesk();
  const { address, isAsked, state, triedAt, copies, isPublic, archive } = kept;
  if (!address) return <p>{t(copies.length === 0 ? 'copies.printed' : 'copies.closed')}</p>;
  const when = triedAt ? dayAndHour(triedAt, clock, new Date()) : undefined;
  return (
    <>
      <p>
        {isAsked ? t('copies.asked') : t(`copies.${state}`)}{' '}
        {when ? t('copies.tried', { when }) : null}{' '}
        {copies.length > 0 ? t(isPublic ? 'copies.open' : 'copies.closed') : null}
      </p>
      {archive ? (
        <p>
          <a href={archive.url} rel="noopener noreferrer" target="_blank">
            {t('copies.elsewhere', {
              when: archive.at ? dayAndHour(archive.at, clock, new Date()) : '?',
            })}
          </a>
        </p>
      ) : null}
    </>
  );
};
