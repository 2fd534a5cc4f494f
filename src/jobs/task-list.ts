import type { TaskList } from 'graphile-worker';
import type { BasePayload } from 'payload';
import { effects } from '@/commands/effects';
import type { FetchAllowance } from '@/links/allowance';
import { fetchPage } from '@/links/fetch-page';
import { ensureSourceIsChecked, ensureSourceIsCheckedTask } from './ensure-source-is-checked';
import { ensureTransitionIsTold } from './ensure-transition-is-told';

/** Every job by the name under which commands enqueue it. Each is a thin call of one command. */
export const taskList = (payload: BasePayload, allowance: FetchAllowance): TaskList => ({
  [ensureSourceIsCheckedTask]: ensureSourceIsChecked({
    payload,
    fetch: (url) => fetchPage(url, { allowance }),
    now: () => new Date(),
  }),
  [effects.transitionIsTold]: ensureTransitionIsTold(payload),
});
