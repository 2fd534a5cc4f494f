'use client';

import { Button } from '@payloadcms/ui';
import { useDesk } from '../use-desk';

/** Above the list of sources: where lists of works come in and go out. */
export const WorksLink = () => {
  const { t } = useDesk();
  return (
    <Button buttonStyle="secondary" el="link" margin={false} size="small" to="/admin/works">
      {t('works.title')}
    </Button>
  );
};
