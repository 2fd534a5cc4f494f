'use client';

import { Icon } from '../shell/icons';
import { useDesk } from '../use-desk';

/** Opens the evidence where the window has no room for it beside the text. */
export const RailOpener = ({ isOpen, onTurn }: { isOpen: boolean; onTurn: () => void }) => {
  const { t } = useDesk();
  return (
    <button
      aria-expanded={isOpen}
      className="desk-button desk-review__opener"
      onClick={onTurn}
      type="button"
    >
      {t(isOpen ? 'review.closeEvidence' : 'review.showEvidence')}
      {isOpen ? <Icon name="close" /> : null}
    </button>
  );
};
