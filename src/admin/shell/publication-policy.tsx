import type { BasePayload } from 'payload';
import type { ReactNode } from 'react';
import { policyWords } from '@/reviews/queries/policy-words';
import { Policy } from './policy';

type Props = { payload: BasePayload; children?: ReactNode };

/** Gives every page of the desk what stages and items of checklists are called in each language. */
export const PublicationPolicy = async ({ payload, children }: Props) => (
  <Policy words={await policyWords({ payload })}>{children}</Policy>
);
