import type { Place } from '../places/place';
import { manifestName } from '../rules/manifest';
import { takenAtOf } from '../rules/names';
import { filesOf, openBackup, wholeBackups } from './opened-backup';
import type { MasterKey } from '../sealing/encryption';

/** Takes away what backups left that were never finished. Only while no other is made. */
export const sweepUnfinished = async (place: Place): Promise<void> => {
  const whole = await wholeBackups(place);
  for (const name of await place.folders()) {
    if (takenAtOf(name) && !whole.includes(name)) await place.removeFolder(name, manifestName);
  }
  await place.sweep();
};

/**
 * Takes backups away, and then the stored files that no remaining one names. Where one of those cannot be read, as with another key,
 * all files stay.
 */
export const dropBackups = async (
  place: Place,
  names: readonly string[],
  key: MasterKey | undefined,
): Promise<void> => {
  for (const name of names) await place.removeFolder(name, manifestName);
  const named = new Set<string>();
  try {
    for (const name of await wholeBackups(place)) {
      for await (const { stored } of filesOf(await openBackup(place, name, key))) named.add(stored);
    }
  } catch {
    return;
  }
  for (const { file } of await place.list('files')) {
    if (!named.has(file)) await place.remove(file);
  }
};
