import type { CslItem } from '@/citations/csl';
import { sayDate } from '../dates';
import type { Rendering } from './rendering';

type Props = { item: CslItem; locator?: string; rendering: Rendering; reachable: boolean };

export const CitedWork = ({ item, locator, rendering, reachable }: Props) => {
  const people = (item.author ?? [])
    .map((n) => n.literal ?? [n.given, n.family].filter(Boolean).join(' '))
    .join(', ');
  const title = item.title ?? rendering.setting.say.untitled;
  return (
    <>
      {people ? `${people}, ` : null}
      {item.URL ? (
        <a href={item.URL} tabIndex={reachable ? undefined : -1}>
          <cite>{title}</cite>
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      {item['container-title'] ? `, ${item['container-title']}` : null}
      {item.publisher ? `, ${item.publisher}` : null}
      {item.issued ? `, ${sayDate(item.issued, rendering.setting.language)}` : null}
      {locator ? `, ${locator}` : null}
    </>
  );
};
