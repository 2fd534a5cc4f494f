'use client';

import { Button, useAuth } from '@payloadcms/ui';
import { useDesk } from '../use-desk';

/** Above the list of articles, where somebody with a manuscript looks first. */
export const ImportLink = () => {
  const { t } = useDesk();
  const { permissions } = useAuth();
  if (!permissions?.collections?.articles?.create) return null;
  return (
    <Button buttonStyle="secondary" el="link" margin={false} size="small" to="/admin/import">
      {t('import.title')}
    </Button>
  );
};
