import { Command, Option } from 'commander';
import { roles, setEnv } from '@/platform/env';
import { projectRoot } from './project-root';
import { checkNodeVersion } from './node-version';
import { reportFailure } from './report-failure';
import { nameSourcesInTraces } from './traces/name-sources';

nameSourcesInTraces(projectRoot);

/**
 * The one command line: `npm run ibidem -- …`. Commands load what they need themselves, so that `--help` is quick and
 * an old Node is noticed before anything that it could not run.
 */
const program = new Command('ibidem')
  .description('A publication in which a published claim never loses its source.')
  .showHelpAfterError()
  .configureHelp({ sortSubcommands: false })
  .hook('preAction', () => {
    checkNodeVersion(process.versions.node);
    setEnv({ NEXT_TELEMETRY_DISABLED: '1' });
  });

program.addHelpText(
  'after',
  `
Environment:
  PORT             port of the publication (3000)
  IBIDEM_HOST      address to listen on (127.0.0.1)
  IBIDEM_DATA      folder for the database, uploads and generated secrets (.data)
  DATABASE_URL     a Postgres of your own in place of the embedded one
  PAYLOAD_SECRET   made once and kept in the data folder when absent
  PUBLIC_URL       address under which readers reach the site
  SNAPSHOT_ORIGIN  another host for kept copies of cited pages, such as https://copies.example.org
  MEMENTO_TIMEGATE a TimeGate (RFC 7089) to ask for archived copies elsewhere
  ARCHIVE_SAVE_URL where an archive is asked to keep a page; {url} stands for its address
  SMTP_URL         the mail server: smtps://user:password@host:465; mails are only kept when absent
  MAIL_FROM        who mails come from, such as “The desk <desk@example.org>”
  S3_BUCKET        keeps uploads and copies in a bucket; S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID and
                   S3_SECRET_ACCESS_KEY say where it is and who asks
  BACKUP_TO        where backups are made by the clock: a folder or s3://bucket/prefix
  BACKUP_AT        when: 03:30, or five fields as in crontab, by the publication's clocks (03:00)
  BACKUP_KEEP      how many stay: daily=7,weekly=4,monthly=6
  BACKUP_KEY       encrypts them; BACKUP_S3_… names another store than that of the files
  BACKUP_WAL_TO    where the embedded Postgres keeps its log, for restore --until
  BACKUP_BEFORE_UPGRADE
                   off: a new version migrates without making a backup first (on)
  TRANSLATION_SERVER_URL, DOI_SERVER_URL
                   who describes cited works: a Zotero translation server, and e.g. https://doi.org
  RATE_LIMITS      requests a minute: stranger=300, person=1200, key=600, sign-in=30; or off
  TRUSTED_PROXIES  whose X-Forwarded-For is believed: addresses, networks, loopback, private (loopback)
  SECURITY_CONTACT whom to tell of a hole: an e-mail address, or one of https://
  IBIDEM_ROLE      all, web or worker (all)
  IBIDEM_LOG       debug, info, warn or error (warn)
Secrets may stand in files: DATABASE_URL_FILE, PAYLOAD_SECRET_FILE, SMTP_URL_FILE, S3_SECRET_ACCESS_KEY_FILE,
BACKUP_KEY_FILE.`,
);

type RestoreFlags = { replace?: boolean; asItWas?: boolean; until?: string };
type StartFlags = { role?: string; demo?: boolean };
type ImportFlags = { preview?: boolean; into?: string; again?: boolean; as?: string };

const running = (name: string, description: string) =>
  program
    .command(name)
    .description(description)
    .addOption(new Option('--role <role>', 'what this process does').choices(roles))
    .option('--demo', 'fill an empty database with the demo publication, also with DATABASE_URL')
    .option('--no-demo', 'start with an empty publication');

running('start', 'run the publication: database, migrations, build, worker, web').action(
  async ({ role, demo }: StartFlags) => {
    setEnv({ NODE_ENV: 'production', ...(role ? { IBIDEM_ROLE: role } : {}) });
    const { start } = await import('./commands/start');
    await start({ demo, dev: false });
  },
);

running('dev', 'the same with hot reload, for work on the code').action(
  async ({ role, demo }: StartFlags) => {
    setEnv({ NODE_ENV: 'development', ...(role ? { IBIDEM_ROLE: role } : {}) });
    const { start } = await import('./commands/start');
    await start({ demo, dev: true });
  },
);

program
  .command('import')
  .description('bring manuscripts in: Word, LibreOffice, HTML, Markdown and others')
  .argument('<files...>', 'the manuscripts')
  .option('--preview', 'say what would come of each, and store nothing')
  .option('--into <article>', 'bring this article up to date from the file, by its number')
  .option('--again', 'make a new article even of a file that was imported before')
  .option('--as <email>', 'the writer or editor in whose name it happens')
  .action(async (files: string[], options: ImportFlags) => {
    const { importFiles } = await import('./commands/import-files');
    await importFiles(files, options);
  });

program
  .command('export')
  .description('write the whole publication into a folder, without passwords and keys')
  .argument('<folder>', 'a new folder')
  .action(async (folder: string) => {
    const { exportPublication } = await import('./commands/export-publication');
    await exportPublication(folder);
  });

const backups = program
  .command('backup')
  .description('make a backup of everything: accounts, keys and logs as well; try it')
  .argument('[target]', 'a folder or s3://bucket/prefix; by itself BACKUP_TO, or the data folder')
  .option('--no-verify', 'do not try it by restoring it into a database of its own')
  .action(async (target: string | undefined, options: { verify: boolean }) => {
    const { backup } = await import('./commands/backup');
    await backup(target, options);
  });

backups
  .command('list')
  .description('name the backups of a place, the latest first')
  .argument('[target]', 'a folder or s3://bucket/prefix')
  .action(async (target: string | undefined) => {
    const { listBackups } = await import('./commands/backup');
    await listBackups(target);
  });

backups
  .command('verify')
  .description('try a backup by restoring it into a database of its own')
  .argument('[source]', 'a backup, or the place whose latest is meant')
  .action(async (source: string | undefined) => {
    const { verifyBackupAt } = await import('./commands/backup');
    await verifyBackupAt(source);
  });

program
  .command('restore')
  .description('bring a backup back, or what export wrote; the publication must not run')
  .argument('[source]', 'a backup, the place whose latest is meant, or an exported folder')
  .option('--replace', 'also where there is a publication: it is put aside under another name')
  .option('--as-it-was', 'without the migrations of this version, for going back to an older one')
  .option(
    '--until <instant>',
    'the embedded database to an instant such as 2026-12-01T12:00:00Z, or to latest',
  )
  .action(async (source: string | undefined, options: RestoreFlags) => {
    const { restore } = await import('./commands/restore');
    await restore(source, options);
  });

program
  .command('doctor')
  .description('say what is wrong with this installation, and what to do')
  .action(async () => {
    const { doctor } = await import('./commands/doctor');
    await doctor();
  });

const audit = program.command('audit').description('look after the record of what happened');

audit
  .command('verify')
  .description('check every log against its hashes; says what was altered')
  .action(async () => {
    const { auditVerify } = await import('./commands/audit-verify');
    await auditVerify();
  });

audit
  .command('export')
  .description('write the whole log into a file')
  .requiredOption('--csv <file>', 'the file')
  .option('--administration', 'that of accounts, keys, the policy and settings')
  .action(async (options: { csv: string; administration?: boolean }) => {
    const { auditExport } = await import('./commands/audit-export');
    await auditExport(options);
  });

const links = program.command('links').description('look after cited pages and their kept copies');

links
  .command('check')
  .description('look at cited pages now; by itself, at those that are due')
  .option('--all', 'at every page that a draft or an edition cites')
  .option('--due', 'at those whose next check is due')
  .option('--source <key>', 'at the page of one source')
  .action(async (options: { all?: boolean; due?: boolean; source?: string }) => {
    const { runTask } = await import('./commands/run-task');
    await runTask('check-links', options);
  });

links
  .command('verify')
  .description('read every kept copy again and hold it against its hashes; says what differs')
  .action(async () => {
    const { runTask } = await import('./commands/run-task');
    await runTask('verify-copies', {});
  });

const sources = program.command('sources').description('bring cited works in, and take them along');

sources
  .command('import')
  .description('bring in sources: BibTeX, RIS, CSL-JSON, EndNote XML, also as Zotero exports them')
  .argument('<files...>', 'lists of works')
  .option('--dry-run', 'say what would come of it, and change nothing')
  .option('--as <email>', 'the person of the desk in whose name it happens')
  .action(async (files: string[], options: { dryRun?: boolean; as?: string }) => {
    const { importLists } = await import('./commands/import-files');
    await importLists(files, options);
  });

sources
  .command('export')
  .description('write all sources, or those of an article, into a file')
  .requiredOption('--to <file>', 'the file: .bib (BibLaTeX), .bibtex, .ris, .json or .xml')
  .option(
    '--format <format>',
    'biblatex, bibtex, ris, csl-json or endnote-xml, if the name of the file does not say it',
  )
  .option('--article <number>', 'only what the draft of this article cites')
  .action(async (options: { to: string; format?: string; article?: string }) => {
    const { sourcesExport } = await import('./commands/sources-export');
    await sourcesExport(options);
  });

program
  .command('search')
  .description('look after what readers search')
  .command('rebuild')
  .description('make it anew, as after people, topics or series got other names')
  .action(async () => {
    const { runTask } = await import('./commands/run-task');
    await runTask('rebuild-search', {});
  });

program
  .command('build')
  .description('build the pages if the build is missing or older than the sources')
  .option('--force', 'build in any case')
  .action(async (options: { force?: boolean }) => {
    setEnv({ NODE_ENV: 'production' });
    const { build } = await import('./commands/build');
    await build(options);
  });

program
  .command('migrate')
  .description('bring the database to this version, which every start does as well')
  .action(async () => {
    const { migrateDatabase } = await import('./commands/migrate');
    await migrateDatabase();
  });

program
  .command('seed-demo')
  .description('fill an empty database with the demo publication')
  .action(async () => {
    const { seedDemoCommand } = await import('./commands/seed-demo');
    await seedDemoCommand();
  });

program
  .command('set-up-code')
  .description('print a new code for making the first administrator')
  .action(async () => {
    const { runTask } = await import('./commands/run-task');
    await runTask('make-set-up-code', {});
  });

program
  .command('reset-password')
  .description('give a user a new random password')
  .argument('<email>', 'the address with which they log in')
  .action(async (email: string) => {
    const { runTask } = await import('./commands/run-task');
    await runTask('reset-password', { email });
  });

await program.parseAsync().catch(reportFailure);
