import { describe, expect, it } from '@jest/globals';

import { notificationKinds } from '@/editions/rules/notification-kinds';
import { areChannels } from '@/notifications/rules/channel-choices';
import { channelOf, type Channels } from '@/notifications/rules/channels';
import { kindOf, type EventKind } from '@/notifications/rules/event-kinds';

const nothing: Channels = Object.fromEntries(notificationKinds.map((kind) => [kind, 'none']));
const everything = Object.keys(kindOf) as EventKind[];

describe('how news reaches somebody', () => {
  it('is by mail for whoever has chosen nothing', () => {
    expect(everything.map((what) => channelOf(what, {}))).toEqual(everything.map(() => 'mail'));
  });

  it('is as they chose by kind, whatever happened exactly', () => {
    const chosen: Channels = { published: 'digest', mentioned: 'inbox', overdue: 'none' };
    expect(channelOf('force_published', chosen)).toBe('digest');
    expect(channelOf('answered', chosen)).toBe('inbox');
    expect(channelOf('overdue', chosen)).toBe('none');
    expect(channelOf('approved', chosen)).toBe('mail');
  });

  it('is by mail for what nobody can decline: given to them by name, or about their account', () => {
    const heard = everything.filter((what) => channelOf(what, nothing) !== 'none');
    expect(heard).toEqual(
      everything.filter((what) => what === 'assigned' || kindOf[what] === 'administration'),
    );
    expect(new Set(heard.map((what) => channelOf(what, nothing)))).toEqual(new Set(['mail']));
  });

  it('is chosen by kinds and ways that there are', () => {
    expect(areChannels(null)).toBe(true);
    expect(areChannels({})).toBe(true);
    expect(areChannels(nothing)).toBe(true);
    expect(areChannels({ published: 'pigeon' })).toBe(false);
    expect(areChannels({ administration: 'none' })).toBe(false);
    expect(areChannels(['mail'])).toBe(false);
  });
});
