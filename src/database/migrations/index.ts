import type { Migration } from 'payload';

import * as initial from './20251101_000000_initial';
import * as safeguards from './20251101_000001_safeguards';
import * as reviewedDocuments from './20251101_000002_reviewed_documents';
import * as theWholeWorkflow from './20261124_000000_the_whole_workflow';
import * as workflowTables from './20261124_000001_workflow_tables';
import * as publicLife from './20261124_000020_public_life';
import * as generationAtCommit from './20261124_000030_generation_at_commit';
import * as revisions from './20261124_000040_revisions';
import * as tellingPeople from './20261124_000050_telling_people';
import * as whoGetsLetters from './20261124_000051_who_gets_letters';
import * as webhookRecords from './20261124_000060_webhook_records';
import * as auditOrder from './20261124_000061_audit_order';
import * as sourcesAndArchives from './20261125_000000_sources_and_archives';
import * as sourceTables from './20261125_000001_source_tables';
import * as citingSources from './20261125_000040_citing_sources';
import * as domains from './20261125_000060_domains';
import * as renditionFiles from './20261125_000070_rendition_files';
import * as bulkExport from './20261125_000080_bulk_export';
import * as harvesting from './20261125_000090_harvesting';
import * as apiKeys from './20261125_000100_api_keys';
import * as rateLimits from './20261125_000101_rate_limits';
import * as addressesOfEditions from './20261125_000205_addresses_of_editions';
import * as search from './20261125_000210_search';
import * as shelves from './20261125_000220_shelves';
import * as citedWorks from './20261125_000221_cited_works';
import * as addressesOfSeries from './20261125_000222_addresses_of_series';
import * as frontPage from './20261125_000223_front_page';
import * as look from './20261125_000230_look';
import * as renamed from './20261125_000240_renamed';
import * as stagesForReaders from './20261125_000241_stages_for_readers';
import * as flatLists from './20261125_000245_flat_lists';
import * as newestFirsts from './20261125_000246_newest_firsts';
import * as listedAuthors from './20261125_000247_listed_authors';
import * as searchRows from './20261125_000250_search_rows';
import * as changesOnShelves from './20261125_000260_changes_on_shelves';

/** In order; what was shipped is never edited. */
export const migrations = [
  { up: initial.up, down: initial.down, name: '20251101_000000_initial' },
  { up: safeguards.up, down: safeguards.down, name: '20251101_000001_safeguards' },
  {
    up: reviewedDocuments.up,
    down: reviewedDocuments.down,
    name: '20251101_000002_reviewed_documents',
  },
  {
    up: theWholeWorkflow.up,
    down: theWholeWorkflow.down,
    name: '20261124_000000_the_whole_workflow',
  },
  { up: workflowTables.up, down: workflowTables.down, name: '20261124_000001_workflow_tables' },
  { up: publicLife.up, down: publicLife.down, name: '20261124_000020_public_life' },
  {
    up: generationAtCommit.up,
    down: generationAtCommit.down,
    name: '20261124_000030_generation_at_commit',
  },
  { up: revisions.up, down: revisions.down, name: '20261124_000040_revisions' },
  { up: tellingPeople.up, down: tellingPeople.down, name: '20261124_000050_telling_people' },
  { up: whoGetsLetters.up, down: whoGetsLetters.down, name: '20261124_000051_who_gets_letters' },
  { up: webhookRecords.up, down: webhookRecords.down, name: '20261124_000060_webhook_records' },
  { up: auditOrder.up, down: auditOrder.down, name: '20261124_000061_audit_order' },
  {
    up: sourcesAndArchives.up,
    down: sourcesAndArchives.down,
    name: '20261125_000000_sources_and_archives',
  },
  { up: sourceTables.up, down: sourceTables.down, name: '20261125_000001_source_tables' },
  { up: citingSources.up, down: citingSources.down, name: '20261125_000040_citing_sources' },
  { up: domains.up, down: domains.down, name: '20261125_000060_domains' },
  {
    up: renditionFiles.up,
    down: renditionFiles.down,
    name: '20261125_000070_rendition_files',
  },
  { up: bulkExport.up, down: bulkExport.down, name: '20261125_000080_bulk_export' },
  { up: harvesting.up, down: harvesting.down, name: '20261125_000090_harvesting' },
  { up: apiKeys.up, down: apiKeys.down, name: '20261125_000100_api_keys' },
  { up: rateLimits.up, down: rateLimits.down, name: '20261125_000101_rate_limits' },
  {
    up: addressesOfEditions.up,
    down: addressesOfEditions.down,
    name: '20261125_000205_addresses_of_editions',
  },
  { up: search.up, down: search.down, name: '20261125_000210_search' },
  { up: shelves.up, down: shelves.down, name: '20261125_000220_shelves' },
  { up: citedWorks.up, down: citedWorks.down, name: '20261125_000221_cited_works' },
  {
    up: addressesOfSeries.up,
    down: addressesOfSeries.down,
    name: '20261125_000222_addresses_of_series',
  },
  { up: frontPage.up, down: frontPage.down, name: '20261125_000223_front_page' },
  { up: look.up, down: look.down, name: '20261125_000230_look' },
  { up: renamed.up, down: renamed.down, name: '20261125_000240_renamed' },
  {
    up: stagesForReaders.up,
    down: stagesForReaders.down,
    name: '20261125_000241_stages_for_readers',
  },
  { up: flatLists.up, down: flatLists.down, name: '20261125_000245_flat_lists' },
  { up: newestFirsts.up, down: newestFirsts.down, name: '20261125_000246_newest_firsts' },
  { up: listedAuthors.up, down: listedAuthors.down, name: '20261125_000247_listed_authors' },
  { up: searchRows.up, down: searchRows.down, name: '20261125_000250_search_rows' },
  {
    up: changesOnShelves.up,
    down: changesOnShelves.down,
    name: '20261125_000260_changes_on_shelves',
  },
] as Migration[];
