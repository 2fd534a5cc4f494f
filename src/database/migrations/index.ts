import type { Migration } from 'payload';

import * as initial from './20261130_000000_initial';
import * as besideTheCollections from './20261130_000001_beside_the_collections';
import * as addressesOfDrafts from './20261130_000101_addresses_of_drafts';
import * as worthOfCopies from './20261130_000200_worth_of_copies';
import * as administrationLog from './20261130_000400_administration_log';
import * as signIn from './20261130_000401_sign_in';

/** In order; what was shipped is never edited. */
export const migrations = [
  { up: initial.up, down: initial.down, name: '20261130_000000_initial' },
  {
    up: besideTheCollections.up,
    down: besideTheCollections.down,
    name: '20261130_000001_beside_the_collections',
  },
  {
    up: addressesOfDrafts.up,
    down: addressesOfDrafts.down,
    name: '20261130_000101_addresses_of_drafts',
  },
  {
    up: worthOfCopies.up,
    down: worthOfCopies.down,
    name: '20261130_000200_worth_of_copies',
  },
  {
    up: administrationLog.up,
    down: administrationLog.down,
    name: '20261130_000400_administration_log',
  },
  { up: signIn.up, down: signIn.down, name: '20261130_000401_sign_in' },
] as Migration[];
