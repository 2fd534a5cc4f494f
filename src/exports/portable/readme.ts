/** What whoever finds such a folder should know. */
export const readme = `A whole publication, as Ibidem wrote it.

manifest.json   what is here, with the length and the SHA-256 of every file; what was left out, and why
tables/         the tables of the database: each line of a file is a row, in JSON
files.ndjson    the stored files, with their SHA-256
files/          pictures (media) and kept copies of cited pages (snapshots)

To bring it back, into an empty publication: npm run ibidem -- restore <this folder>

Drafts, comments and e-mail addresses stand in it; passwords, keys and sessions do not. Keep it as you keep the
database.
`;
