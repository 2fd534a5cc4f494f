import type { RoomClaim } from './room-claims';

/** How claims look in the text: by rules and not by classes, since the text is the server's. */
export const claimStyles = (claims: readonly RoomClaim[], selected: string | undefined): string => {
  const of = (some: readonly RoomClaim[]) =>
    some.map(({ key }) => `[data-claim="${key.replace(/["\\]/g, '\\$&')}"]`).join(',');
  const rule = (some: readonly RoomClaim[], style: string) =>
    some.length > 0 ? `.desk-review__article span:is(${of(some)}){${style}}` : '';
  const by = (is: RoomClaim['standing']['is']) =>
    claims.filter(({ standing }) => standing.is === is);
  return [
    rule(by('checked'), 'border-color:var(--green)'),
    rule(by('lapsed'), 'border-color:var(--accent);border-style:dashed'),
    rule(
      claims.filter(({ key }) => key === selected),
      'background-color:var(--wash);border-color:var(--accent);border-style:solid;border-width:0 0 2px',
    ),
  ].join('\n');
};
