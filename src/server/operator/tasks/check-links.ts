import { createLocalReq } from 'payload';
import { linkVerdicts, type LinkVerdict } from '@/link-checks/rules/link-verdicts';
import { checkSources } from '@/link-checks/commands/check-sources';
import { fetchPolitely } from '@/link-checks/commands/fetch-politely';
import { OperatorError } from '@/platform/operator-error';
import { sourcesToLookAt, type Choice } from '@/link-checks/queries/sources-to-look-at';
import { demoAllowance, demoNetwork } from '../../demo';
import type { OperatorTask } from '../contract';

type Input = { all?: boolean; due?: boolean; source?: string };

/** Looks at cited pages now, as politely as the workers do. Not fine is a page that is dead or says that nothing is there. */
export const checkLinks: OperatorTask<Input> = async (payload, input, { tell, signal }) => {
  const req = await createLocalReq({}, payload);
  const sources = await sourcesToLookAt(req, choiceOf(input));
  if (input.source !== undefined && sources.length === 0) {
    throw new OperatorError(`There is no source ${input.source} with an address.`);
  }
  const seen = new Map<LinkVerdict, number>();
  tell({ kind: 'total', steps: sources.length });
  // As in production, whatever the environment says.
  const allowance = await demoAllowance(payload);
  await checkSources(payload, sources, {
    fetch: demoNetwork(payload)(fetchPolitely(payload, { allowance: () => allowance })),
    now: () => new Date(),
    signal,
    onChecked: ({ url }, verdict) => {
      if (verdict) seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
      const isGood = verdict && good.has(verdict);
      tell({
        kind: 'step',
        ...(isGood ? {} : { text: `${(verdict ?? 'gone').padEnd(9)} ${url}` }),
      });
    },
  });
  tell({ kind: 'line', text: summaryOf(seen) });
  return !seen.has('dead') && !seen.has('soft-404');
};

const choiceOf = ({ all, due, source }: Input): Choice => {
  if ([all, due, source].filter(Boolean).length > 1) {
    throw new OperatorError('Say one of --all, --due and --source.');
  }
  if (source !== undefined) return { of: 'key', key: source };
  return all ? { of: 'all' } : { of: 'due', now: new Date() };
};

const good: ReadonlySet<LinkVerdict> = new Set(['alive', 'moved']);

/** What was seen, in the order of the verdicts: `12 pages: 10 alive, 1 moved, 1 dead.` */
export const summaryOf = (counts: ReadonlyMap<LinkVerdict, number>): string => {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return 'No page was due.';
  const parts = linkVerdicts.flatMap((verdict) => {
    const count = counts.get(verdict);
    return count === undefined ? [] : [`${count} ${verdict}`];
  });
  return `${total} ${total === 1 ? 'page' : 'pages'}: ${parts.join(', ')}.`;
};
