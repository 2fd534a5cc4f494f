import type { Client } from 'pg';
import { bodyOf } from '@/document/body-of';
import type { Block, Inline, List, Table } from '@/document/document';
import { withClient } from '@support/database/postgres';

export type LongText = { words: number; notes: number };
export type LongArticle = LongText & { id: number; title: string };

/** An article of so many words and notes, as its writer has it before submitting: bylined, each note resolved to a printed work. */
export const aLongArticle = async (
  { url, token, databaseUrl }: { url: string; token: string; databaseUrl: string },
  { words, notes }: LongText,
  name: string,
): Promise<LongArticle> => {
  const title = `What became of ${words} words, ${name}`;
  const slug = `long-${words}-${name}`;
  const data = {
    title,
    slug,
    kind: 'analysis',
    language: 'en',
    body: longBody(words, notes, slug),
  };
  const author = await withClient(databaseUrl, anAuthor);
  const bylines = [{ author, role: 'author' }];
  const answer = await fetch(`${url}/api/articles?depth=0`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    body: JSON.stringify({ ...data, bylines, standfirst: sentence(7) }),
  });
  const { doc } = (await answer.json()) as { doc?: { id: number } };
  if (!doc) throw new Error(`No article of ${words} words: ${answer.status}`);
  await withClient(databaseUrl, (client) => settle(client, doc.id));
  return { id: doc.id, title, words, notes };
};

const anAuthor = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ id: number }>('SELECT min(id) AS id FROM authors');
  return rows[0]?.id ?? 0;
};

/** Resolves all citations of an article, each to a work of its own. */
const settle = async (client: Client, article: number): Promise<void> => {
  await client.query(
    `INSERT INTO sources (key, type, title, issued, created_at, updated_at)
     SELECT 'of-' || key, 'book', 'The ' || key || ' of rivers', '1987', now(), now()
     FROM citations WHERE article_id = $1`,
    [article],
  );
  await client.query(
    `INSERT INTO sources_authors (_order, _parent_id, id, family, given)
     SELECT 1, s.id, s.key, 'Family' || s.id % 90, 'Given' FROM sources s
     JOIN citations c ON s.key = 'of-' || c.key WHERE c.article_id = $1`,
    [article],
  );
  await client.query(
    `INSERT INTO citations_cites (_order, _parent_id, id, source_id)
     SELECT 1, c.id, c.key, s.id FROM citations c
     JOIN sources s ON s.key = 'of-' || c.key WHERE c.article_id = $1`,
    [article],
  );
  await client.query(`UPDATE citations SET status = 'resolved' WHERE article_id = $1`, [article]);
  await client.query('UPDATE articles SET unresolved_citations = 0 WHERE id = $1', [article]);
};

/** Paragraphs of seven sentences, a heading over every eighth, a list or a table now and then; the notes are spread evenly. */
const longBody = (words: number, notes: number, name: string) => {
  const paragraphs = Math.round(words / (sentences * perSentence));
  let noted = 0;
  const blocks = Array.from({ length: paragraphs }, (_, at): Block[] => {
    const due = Math.round(((at + 1) * notes) / paragraphs);
    const keys = Array.from({ length: due - noted }, (_, next) => `${name}-${noted + next}`);
    noted = due;
    const before: Block[] =
      at % 8 === 0
        ? [
            {
              type: 'heading',
              level: 2,
              anchor: `${name}-part-${at}`,
              children: [text(sentence(at * 31))],
            },
          ]
        : [];
    const after = at % 40 === 20 ? [aList(at)] : at % 60 === 30 ? [aTable(at)] : [];
    return [...before, { type: 'paragraph', children: inParagraph(at, keys) }, ...after];
  });
  return bodyOf(blocks.flat());
};

const sentences = 7;
const perSentence = 11; // words

const inParagraph = (at: number, keys: readonly string[]): Inline[] =>
  Array.from({ length: sentences }, (_, of): Inline[] => {
    const key = keys[of];
    const own = `${sentence(at * 17 + of)} `;
    if (key === undefined) return [text(own)];
    const [first = '', ...rest] = own.split(' ');
    const cited: Inline = { type: 'citation', key, children: [text(rest.slice(0, 5).join(' '))] };
    return [text(`${first} `), cited, text(` ${rest.slice(5).join(' ')}`)];
  }).flat();

const text = (words: string): Inline & { type: 'text' } => ({ type: 'text', text: words });

const aList = (at: number): List => ({
  type: 'list',
  ordered: false,
  items: [1, 2, 3].map((of) => ({
    children: [{ type: 'paragraph', children: [text(sentence(at * 19 + of))] }],
  })),
});

const aTable = (at: number): Table => {
  const row = (of: number) => ({
    cells: [1, 2, 3].map((cell) => ({
      children: [text(`${words[(at + of * cell) % words.length]} ${of}`)],
    })),
  });
  return { type: 'table', head: [row(0)], rows: [1, 2, 3, 4].map(row) };
};

const words = (
  'river water gauge year council harvest ministry report village bridge winter flood record money ' +
  'budget school border law court paper archive witness letter price bread engine station forest'
).split(' ');

/** Eleven words, others for each number. */
const sentence = (number: number): string => {
  const at = (place: number) => words[(number * 7 + place * (number % 11) + place) % words.length];
  return `The ${at(1)} of ${at(2)} ${number} and its ${at(3)} ${at(4)} told ${at(5)}.`;
};
