import type pg from 'pg';

/**
 * Has the server end this session when the host of this process answers nothing any more, as after a cut of the network or a loss of
 * power. By itself it would wait for two hours, and whatever the session has locked would be locked for as long: articles, the
 * merging of sources, jobs. Where the server has no such setting, as on a socket of the same machine, nothing happens. Throws
 * where the session is lost meanwhile: nobody hears its error yet, which would end this process.
 */
export const noticeDeadPeer = async (client: Speaker): Promise<void> => {
  const losses: Error[] = [];
  const lose = (error: Error) => void losses.push(error);
  client.on('error', lose);
  await client.query(wishes).catch(() => undefined);
  client.off('error', lose);
  if (losses[0]) throw losses[0];
};

type Speaker = Pick<pg.Client, 'query' | 'on' | 'off'>;

/**
 * A silent host is asked after ten seconds, and given up after three questions. One that owes the receipt of an answer is not asked,
 * so that this has a time of its own; and a statement that waits for a lock looks up now and then. Units: seconds, the last
 * two milliseconds.
 */
const wishes = `
  SELECT set_config(name, wish, false)
  FROM (VALUES
    ('tcp_keepalives_idle', '10'), ('tcp_keepalives_interval', '5'), ('tcp_keepalives_count', '3'),
    ('tcp_user_timeout', '25000'), ('client_connection_check_interval', '5000')
  ) AS wishes (name, wish)
  WHERE current_setting(name, true) IS NOT NULL`;
