'use client';

import { useState } from 'react';
import { notificationKindLabels, notificationKinds } from '@/editions/rules/notification-kinds';
import type { Channel, Channels, ChosenKind } from '@/notifications/rules/channels';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import { Section } from '../components/section';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import { ChannelRow } from './channel-row';
import { channelNames } from './channel-names';

/** A row for each kind of news, kept at once. What the server refused goes back to where it was. */
export const ChannelChoices = ({ chosen }: { chosen: Channels }) => {
  const { t, language } = useDesk();
  const [shown, setShown] = useState(chosen);
  const [said, say] = useState('');
  const [findings, setFindings] = useState<readonly Finding[]>([]);

  const choose = async (kinds: readonly ChosenKind[], channel: Channel, name: string) => {
    const before = shown;
    const change = Object.fromEntries(kinds.map((kind) => [kind, channel]));
    setShown({ ...shown, ...change });
    const answer = await ask('PATCH', '/notifications/channels', { channels: change });
    if (!answer.ok) setShown(before);
    setFindings(answer.ok ? [] : answer.error.findings);
    say(answer.ok ? t('channels.kept', { name, channel: t(channelNames[channel]) }) : '');
  };
  const of = (kind: ChosenKind): Channel => shown[kind] ?? 'mail';
  const first = of(notificationKinds[0]);
  return (
    <Section aside={<span role="status">{said}</span>} title={t('channels.yours')}>
      <p className="desk-quiet">{t('channels.hint')}</p>
      <FindingsList findings={findings} urgent />
      <div className="desk-channels__rows">
        <ChannelRow
          channel={notificationKinds.every((kind) => of(kind) === first) ? first : null}
          isAll
          name={t('channels.all')}
          onChoose={(channel) => void choose(notificationKinds, channel, t('channels.all'))}
        />
        {notificationKinds.map((kind) => (
          <ChannelRow
            channel={of(kind)}
            key={kind}
            name={notificationKindLabels[kind][language]}
            onChoose={(channel) =>
              void choose([kind], channel, notificationKindLabels[kind][language])
            }
          />
        ))}
      </div>
    </Section>
  );
};
