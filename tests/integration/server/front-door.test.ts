import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort } from '@/database/free-port';
import { setEnv } from '@/platform/env';
import type { FrontDoor } from '@/server/front-door';
import { takePort } from '@/server/front-door';

const doors: FrontDoor[] = [];
const take = async () => {
  const door = await takePort();
  doors.push(door);
  return door;
};

afterEach(async () => {
  for (const door of doors.splice(0)) await door.close();
  setEnv({ IBIDEM_HOST: '' });
});

describe('the port of the publication', () => {
  it('is held from the first step on, and says that the publication is starting', async () => {
    const port = await freePort();
    setEnv({ PORT: String(port) });
    const door = await take();
    const early = await fetch(`http://127.0.0.1:${port}/`);
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '2']);
    door.open((_, response) => response.end('open'));
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('open');
  });

  it('is refused with a sentence when it is taken', async () => {
    setEnv({ PORT: String(await freePort()) });
    await take();
    await expect(takePort()).rejects.toThrow(/Port \d+ is taken: .* as in PORT=\d+ npm start/);
  });

  it('is refused with a sentence for an address that the machine does not have', async () => {
    setEnv({ PORT: '0', IBIDEM_HOST: '192.0.2.7' });
    await expect(takePort()).rejects.toThrow(/has no address 192\.0\.2\.7: correct IBIDEM_HOST/);
  });
});
