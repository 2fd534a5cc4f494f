import type { RoomClaim } from './room-claims';

/** With which claim the room begins: the one that is asked for, else the first that this person has not checked. */
export const firstClaim = (claims: readonly RoomClaim[], asked: unknown): string | undefined =>
  (
    claims.find(({ key }) => key === asked) ??
    claims.find(({ standing }) => standing.is !== 'checked') ??
    claims[0]
  )?.key;
