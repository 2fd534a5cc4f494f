'use client';

import { ServerFunctionsProvider, useServerFunctions } from '@payloadcms/ui';
import type { ServerFunctionClient } from 'payload';
import { useCallback, type ReactNode } from 'react';
import { ownState, restore, withhold, type Answered, type Asked } from './withhold';

/**
 * Payload's forms send all of their state with every change, and Next takes a megabyte. Here long texts stay in the
 * browser; see docs/decisions/nothing-typed-is-lost.md.
 */
export const LeanRequests = ({ children }: { children: ReactNode }) => {
  const { serverFunction } = useServerFunctions();
  const lean = useCallback<ServerFunctionClient>(
    async (request) => {
      if (request.name !== 'form-state') return serverFunction(request);
      const asked = request.args as Asked;
      const { args, kept } = withhold(asked);
      try {
        const answer = await serverFunction({ ...request, args: withoutOwnNews(args) });
        return isAnswer(answer) ? restore(answer, kept) : answer;
      } catch (failure) {
        console.warn('The server did not answer a form.', failure);
        return ownState(asked);
      }
    },
    [serverFunction],
  );
  return <ServerFunctionsProvider serverFunction={lean}>{children}</ServerFunctionsProvider>;
};

/**
 * Articles hear of other people's saves by their revision. Payload compares instants instead, and would take the form's
 * own saves for somebody else's where it does not save by itself.
 */
const withoutOwnNews = <Args extends Asked>(args: Args): Args =>
  args.collectionSlug === 'articles' ? { ...args, checkForStaleData: false } : args;

const isAnswer = (answer: unknown): answer is Answered =>
  typeof answer === 'object' && answer !== null && 'state' in answer;
