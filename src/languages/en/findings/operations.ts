/** What is the matter with the publication itself, and why a job is not tried again. */
export const operations = {
  'database-away': {
    message: 'The database is away: no Postgres answers.',
    fix: 'Start it, or correct DATABASE_URL. Readers see the last pages meanwhile, and nothing that was saved is lost.',
  },
  'database-silent': {
    message: 'The database is silent: it takes connections and does not answer.',
    fix: 'Look at its server: its processor, its disk, its locks.',
  },
  'migrations-pending': {
    message: 'The database lacks {count} changes that this version needs.',
    fix: 'Start this version once more: a start makes them.',
  },
  'disk-full': {
    message: 'The disk is full: nothing can be saved until there is room on it.',
    fix: 'Make room, at least 1 GiB, on the disk of the data folder and on that of the database.',
  },
  'worker-absent': {
    message: 'No worker is there: nothing scheduled is published, and no mail is sent.',
    fix: 'Start a process with IBIDEM_ROLE=worker or all; if one runs, its log says why it takes nothing.',
  },
  'jobs-late': {
    message: 'A job has been due for {minutes} minutes and nobody has taken it.',
    fix: 'See below what fails; where all goes well and is only late, start another worker.',
  },
  'clocks-differ': {
    message: 'The clocks of this machine and of the database differ by {seconds} seconds.',
    fix: 'Let both keep time by NTP: what is scheduled goes out by the clock of the database.',
  },
  'files-unreachable': {
    message: 'The place where files are kept does not let us in.',
    fix: 'Look at S3_… or at the rights of the data folder. What is uploaded meanwhile is refused, not lost.',
  },
  'mail-unreachable': {
    message: 'The mail server does not take our letters.',
    fix: 'Correct SMTP_URL, or wait: letters are tried again for more than a day.',
  },
  'mail-absent': {
    message: 'There is no mail server: letters are kept here and not sent.',
    fix: 'To send them, set SMTP_URL and MAIL_FROM.',
  },
  'system-not-theirs': {
    message: 'Only administrators look after the system.',
    fix: 'Ask an administrator.',
  },
  'job-unknown': {
    message: 'There is no such job any more: it is done, or another has taken its place.',
    fix: 'Reload the page.',
  },
  'job-running': { message: 'This job is running at the moment.', fix: 'Wait until it has ended.' },
  'job-waits': { message: 'This job is tried again by itself.', fix: 'Wait for its time.' },
};
