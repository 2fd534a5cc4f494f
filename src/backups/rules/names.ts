/**
 * The name of a backup, which says when it was taken: `2026-12-01T03-00-00-123Z`. Names sort as their times do, and any disk and
 * any store takes them.
 */
export const backupName = (takenAt: Date): string => takenAt.toISOString().replace(/[:.]/g, '-');

/** When a backup of this name was taken, or nothing where it is no such name. */
export const takenAtOf = (name: string): Date | undefined => {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z$/.exec(name);
  if (!found) return undefined;
  const [, day, hours, minutes, seconds, rest] = found;
  const instant = new Date(`${day}T${hours}:${minutes}:${seconds}.${rest}Z`);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
};

/** Where a stored file lies beside the backups, which share it. */
export const storedName = (id: string): string => `files/${id.slice(0, 2)}/${id}`;
