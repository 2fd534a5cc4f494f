/** npx tsx examples/sdk/list-editions.ts http://localhost:3000 */
import { ibidemAt, latestEditions, patiently } from './ibidem';

const [url = 'http://localhost:3000'] = process.argv.slice(2);
const { docs } = await latestEditions(ibidemAt(url, { fetch: patiently() }));
for (const { title, slug, publishedAt } of docs) {
  process.stdout.write(
    `${publishedAt?.slice(0, 10) ?? ''}  ${title ?? ''}  ${url}/articles/${slug ?? ''}\n`,
  );
}
