import type { KeptCopies } from '@/queries/kept-copies';
import { sayWhen } from '../publication/say-instant';
import { useDesk } from '../use-desk';
import { WideTable } from '../wide-table';

/** Copies, the latest first; each leads to its words. */
export const CopyTable = ({ copies }: Pick<KeptCopies, 'copies'>) => {
  const { t, language } = useDesk();
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
        t('copies.way'),
        t('copies.file'),
        t('copies.size'),
        t('copies.of'),
      ]}
    >
      {copies.map(({ id, href, filename, takenAt, way, address, filesize, words }) => (
        <tr key={id}>
          <td>
            <a href={href} rel="noopener" target="_blank">
              <time dateTime={takenAt}>{sayWhen(takenAt, language)}</time>
            </a>
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
