'use client';

import { Link, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { channelsPath } from '@/notifications/rules/desk-paths';
import { useDesk } from '../use-desk';

/** In one's own account: where one chooses what one is told about. Nobody chooses for somebody else. */
export const ChannelsLink = () => {
  const { t } = useDesk();
  const { user } = useAuth();
  const { id } = useDocumentInfo();
  return user && String(user.id) === String(id) ? (
    <p className="field-type">
      <Link className="desk-link" href={channelsPath} prefetch={false}>
        {t('channels.title')}
      </Link>
    </p>
  ) : null;
};
