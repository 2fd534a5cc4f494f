import type { HelpFamily } from '@/overviews/rules/help-families';
import { DeskLink } from '../components/desk-link';
import type { Say } from '../use-desk';
import { helpPath } from './help-path';

/** From a page of help to those above it. */
export const HelpCrumbs = ({ family, t }: { family: HelpFamily | undefined; t: Say }) => (
  <>
    <DeskLink href={helpPath()}>{t('help.all')}</DeskLink>
    {family ? <DeskLink href={helpPath(family)}>{t(`help.of.${family}`)}</DeskLink> : null}
  </>
);
