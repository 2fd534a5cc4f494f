import type { Migration } from 'payload';

import * as initial from './20261130_000000_initial';
import * as besideTheCollections from './20261130_000001_beside_the_collections';
import * as desk from './20261201_000000_desk';
import * as deskSearch from './20261201_000001_desk_search';
import * as digest from './20261201_000012_digest';
import * as merging from './20261201_000020_merging';
import * as review from './20261201_000021_review';
import * as lookedAt from './20261201_000022_looked_at';
import * as backups from './20261201_000030_backups';
import * as years from './20261201_000040_years';
import * as plansAtCommit from './20261202_000000_plans_at_commit';
import * as keysOfJobs from './20261202_000010_keys_of_jobs';
import * as listsOfStrangers from './20261203_000000_lists_of_strangers';
import * as whatIsTakenBack from './20261203_000010_what_is_taken_back';

/** In order; what was shipped is never edited. */
export const migrations = [
  { up: initial.up, down: initial.down, name: '20261130_000000_initial' },
  {
    up: besideTheCollections.up,
    down: besideTheCollections.down,
    name: '20261130_000001_beside_the_collections',
  },
  { up: desk.up, down: desk.down, name: '20261201_000000_desk' },
  { up: deskSearch.up, down: deskSearch.down, name: '20261201_000001_desk_search' },
  { up: digest.up, down: digest.down, name: '20261201_000012_digest' },
  { up: merging.up, down: merging.down, name: '20261201_000020_merging' },
  { up: review.up, down: review.down, name: '20261201_000021_review' },
  { up: lookedAt.up, down: lookedAt.down, name: '20261201_000022_looked_at' },
  { up: backups.up, down: backups.down, name: '20261201_000030_backups' },
  { up: years.up, down: years.down, name: '20261201_000040_years' },
  {
    up: plansAtCommit.up,
    down: plansAtCommit.down,
    name: '20261202_000000_plans_at_commit',
  },
  { up: keysOfJobs.up, down: keysOfJobs.down, name: '20261202_000010_keys_of_jobs' },
  {
    up: listsOfStrangers.up,
    down: listsOfStrangers.down,
    name: '20261203_000000_lists_of_strangers',
  },
  {
    up: whatIsTakenBack.up,
    down: whatIsTakenBack.down,
    name: '20261203_000010_what_is_taken_back',
  },
] as Migration[];
