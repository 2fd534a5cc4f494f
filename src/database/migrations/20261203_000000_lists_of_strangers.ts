import { addIndexesOf, dropIndexesOf } from '../indexes-of-migration';
import type { MigrationArgs } from '../migration';

const name = '20261203_000000_lists_of_strangers';

export const up = (args: MigrationArgs): Promise<void> => addIndexesOf(name, args);

export const down = (args: MigrationArgs): Promise<void> => dropIndexesOf(name, args);
