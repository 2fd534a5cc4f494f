'use client';

import { Button, useSelection } from '@payloadcms/ui';
import { useDesk } from '../use-desk';
import { ExportLinks } from './export-links';
import './works.css';

/** Above the list of sources: where lists of works come in and go out, and what is ticked as a file. */
export const WorksLink = () => {
  const { t } = useDesk();
  const { selectedIDs } = useSelection();
  return (
    <div className="ibidem-works__list">
      <Button
        buttonStyle="secondary"
        el="link"
        margin={false}
        size="small"
        to="/admin/sources?tab=works"
      >
        {t('works.title')}
      </Button>
      <div aria-live="polite">
        {selectedIDs.length > 0 && (
          <ExportLinks
            label={t('works.ofSelection', { count: selectedIDs.length })}
            sources={selectedIDs}
          />
        )}
      </div>
    </div>
  );
};
