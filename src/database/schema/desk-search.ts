import { sql } from '../migration';

/**
 * The words of each working copy, kept beside it since taking them out of a long text takes ten milliseconds: as they stand,
 * without stems, so that the first letters of one find it. A column of words holds a
 * megabyte at most, hence the limit. No key to the article, which would lock it.
 */
const articleWords = sql`
  CREATE TABLE article_words (
    article_id integer PRIMARY KEY,
    words tsvector NOT NULL
  );
  CREATE INDEX article_words_words ON article_words USING gin (words);
  CREATE FUNCTION keep_article_words() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO article_words (article_id, words)
    VALUES (NEW.id, to_tsvector('pg_catalog.simple',
      search_fold(left(concat_ws(E'\n', NEW.title, search_lines(NEW.body)), 300000))))
    ON CONFLICT (article_id) DO UPDATE SET words = excluded.words;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keep_words_of_new AFTER INSERT ON articles
    FOR EACH ROW EXECUTE FUNCTION keep_article_words();
  CREATE TRIGGER keep_words AFTER UPDATE ON articles FOR EACH ROW
    WHEN ((OLD.title, OLD.body) IS DISTINCT FROM (NEW.title, NEW.body))
    EXECUTE FUNCTION keep_article_words();
`;

const fill = sql`
  INSERT INTO article_words (article_id, words)
  SELECT id, to_tsvector('pg_catalog.simple',
    search_fold(left(concat_ws(E'\n', title, search_lines(body)), 300000))) FROM articles;
`;

/** What finds an article of the desk by the words of its text. */
export const deskSearch = [articleWords, fill];
