'use client';

import { Button, Link, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import { FindingsList } from '../findings-list';
import type { MessageKey } from '../messages';
import { useDesk } from '../use-desk';

/** Beside a webhook: has it sent a message that is about nothing. */
export const SendTest = () => (
  <SendButton collection="webhooks" command="test" label="webhook.test" />
);

/** Beside a delivery: has the same message sent again. */
export const SendAgain = () => (
  <SendButton collection="webhook-deliveries" command="resend" label="webhook.resend" />
);

const deliveriesPath = '/admin/collections/webhook-deliveries';

type Props = { collection: string; command: string; label: MessageKey };
type State = 'idle' | 'busy' | 'sent';

const SendButton = ({ collection, command, label }: Props) => {
  const { t } = useDesk();
  const { id } = useDocumentInfo();
  const [state, setState] = useState<State>('idle');
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  if (!id) return null;

  const send = async (): Promise<void> => {
    setState('busy');
    setFindings([]);
    const answer = await ask('POST', `/${collection}/${id}/${command}`);
    setState(answer.ok ? 'sent' : 'idle');
    if (!answer.ok) setFindings(answer.error.findings);
  };

  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        disabled={state === 'busy'}
        margin={false}
        onClick={() => void send()}
      >
        {t(label)}
      </Button>
      <p aria-live="polite">{state === 'sent' ? t('webhook.onItsWay') : null}</p>
      <FindingsList findings={findings} urgent />
      {collection === 'webhooks' ? (
        <Link href={`${deliveriesPath}?where[webhook][equals]=${id}`} prefetch={false}>
          {t('webhook.deliveries')}
        </Link>
      ) : null}
    </div>
  );
};
