import type { HelpRule } from '@/overviews/rules/help-pages';
import { DeskLink } from '../components/desk-link';
import { helpPath } from './help-path';

/** Rules by what they say, each leading to its page. */
export const RuleLinks = ({ rules }: { rules: readonly HelpRule[] }) => (
  <ul className="desk-list desk-help__list">
    {rules.map(({ rule, sayings: [{ message }] }) => (
      <li key={rule}>
        <DeskLink href={helpPath(rule)}>{message}</DeskLink>
      </li>
    ))}
  </ul>
);
