import type { KeptCopies } from '@/link-checks/queries/kept-copies';
import { dayAndHour } from '../clock';
import { useDesk } from '../use-desk';
import { WideTable } from '../wide-table';
import { CopyWorth, type CopyDecisions } from './copy-worth';

type Props = Pick<KeptCopies, 'copies'> & { decisions: CopyDecisions };

/** Copies, the latest first; each leads to its words, and says whether it counts. */
export const CopyTable = ({ copies, decisions }: Props) => {
  const { t, language, clock } = useDesk();
  const inKilobytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  });
  return (
    <WideTable
      caption={t('copies.latest')}
      head={[
        t('copies.taken'),
        t('copies.shows'),
        t('copies.way'),
        t('copies.file'),
        t('copies.size'),
        t('copies.of'),
      ]}
    >
      {copies.map(({ href, filename, takenAt, way, address, filesize, words, ...copy }) => (
        <tr key={copy.id}>
          <td>
            <a href={href} rel="noopener" target="_blank">
              <time dateTime={takenAt}>{dayAndHour(takenAt, clock, new Date())}</time>
            </a>
          </td>
          <td className="ibidem-table__free">
            <CopyWorth copy={copy} decisions={decisions} />
          </td>
          <td>{t(`copies.way.${way}`)}</td>
          <td className="ibidem-table__free">
            <a href={`${href}/file`}>{filename}</a>
            {words === 0 ? ` (${t('copies.noWords')})` : null}
          </td>
          <td className="ibidem-table__brief">
            {filesize === null ? null : inKilobytes.format(Math.max(1, filesize / 1000))}
          </td>
          <td className="ibidem-table__free">{address}</td>
        </tr>
      ))}
    </WideTable>
  );
};
