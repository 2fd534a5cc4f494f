'use client';

import { Icon } from '../../shell/icons';
import type { ShapeName } from '../../components/shape';
import { Mark, type Tone } from '../../components/state-mark';
import { useDesk } from '../../use-desk';
import { markStatus, type CitationRow, type MarkStatus } from '../citation-row';

const looks: Readonly<Record<MarkStatus, readonly [ShapeName, Tone]>> = {
  unresolved: ['open', 'accent'],
  proposed: ['question', 'amber'],
  resolved: ['tick', 'green'],
  waived: ['minus', 'quiet'],
};

type Props = { row: CitationRow; number: string | undefined; onClose: () => void };

/** Number and state of a citation, and why it may stand without a source. */
export const PopoverHead = ({ row, number, onClose }: Props) => {
  const { t } = useDesk();
  const status = markStatus(row);
  const [shape, tone] = looks[status];
  return (
    <header className="desk-cite__head">
      <Mark isStrong shape={shape} tone={tone}>
        {number ? `${number} · ` : ''}
        {t(`mark.${status}`)}
        {row.waiver?.reason ? `: ${row.waiver.reason}` : ''}
      </Mark>
      <button aria-label={t('shell.close')} className="desk-tool" onClick={onClose} type="button">
        <Icon name="close" />
      </button>
    </header>
  );
};
