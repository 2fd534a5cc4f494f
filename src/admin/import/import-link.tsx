'use client';

import { Button } from '@payloadcms/ui';
import { useDesk } from '../use-desk';

/** Above the list of articles, where somebody with a manuscript looks first. */
export const ImportLink = () => {
  const { t } = useDesk();
  return (
    <Button buttonStyle="secondary" el="link" margin={false} size="small" to="/admin/import">
      {t('import.title')}
    </Button>
  );
};
