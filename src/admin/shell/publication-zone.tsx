import { createLocalReq, type BasePayload } from 'payload';
import type { ReactNode } from 'react';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { Zone } from './zone';

type Props = { payload: BasePayload; children?: ReactNode };

/** Gives every page of the desk the publication's zone: two clocks on one page are one too many. */
export const PublicationZone = async ({ payload, children }: Props) => {
  const { timeZone } = await publicationWords(await createLocalReq({}, payload));
  return <Zone zone={timeZone}>{children}</Zone>;
};
