'use client';

import { useId } from 'react';
import { channels, type Channel } from '@/notifications/rules/channels';
import { useDesk } from '../use-desk';
import { channelNames } from './channel-names';

type Props = {
  name: string;
  /** Null where it is not one for all. */
  channel: Channel | null;
  isAll?: boolean;
  onChoose: (channel: Channel) => void;
};

/** One kind of news, and the ways to hear of it; the arrow keys go from one to the next. */
export const ChannelRow = ({ name, channel, isAll = false, onChoose }: Props) => {
  const { t } = useDesk();
  const id = useId();
  return (
    <div
      aria-labelledby={id}
      className="desk-channels__row"
      data-all={isAll || undefined}
      role="radiogroup"
    >
      <span className="desk-channels__name" id={id}>
        {name}
      </span>
      {channels.map((each) => (
        <label className="desk-channels__choice" key={each}>
          <input
            checked={channel === each}
            name={id}
            onChange={() => onChoose(each)}
            type="radio"
          />
          <span>{t(channelNames[each])}</span>
        </label>
      ))}
    </div>
  );
};
