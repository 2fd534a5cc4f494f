import { sql } from '../migration';

/**
 * Editions in file formats, made once per document, live metadata, format and version of its renderer. Their bytes are files, in the
 * data folder or the bucket; `sha256` is of the bytes, `size` is theirs.
 */
export const renditions = sql`
  CREATE TABLE renditions (
    content_hash text NOT NULL,
    live_metadata_hash text NOT NULL,
    format text NOT NULL,
    renderer text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    file text NOT NULL,
    size integer NOT NULL,
    sha256 text NOT NULL,
    PRIMARY KEY (content_hash, live_metadata_hash, format, renderer)
  );
`;
