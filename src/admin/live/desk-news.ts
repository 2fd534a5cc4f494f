/**
 * What changes on the desk, for every tab of this browser over one connection: browsers allow a host few. One tab holds the
 * stream and tells the others; when it is closed, the next takes over.
 */
type Hearer = (change: string) => void;

const channelName = 'ibidem-desk-changes';
const hearers = new Set<Hearer>();
let isFollowing = false;

/** Hears `article 12`, `text 12`, `presence 12`, `inbox 5`, `source 8`, `views articles` or `everything`, until the returned function is called. */
export const hearDeskNews = (hearer: Hearer): (() => void) => {
  hearers.add(hearer);
  if (!isFollowing) {
    isFollowing = true;
    follow();
  }
  return () => void hearers.delete(hearer);
};

const tell = (change: string): void => hearers.forEach((hearer) => hearer(change));

const follow = (): void => {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') tell(data);
  };
  // Held for as long as this tab lives.
  void navigator.locks.request(channelName, () => {
    let hasBeenLost = false;
    const stream = new EventSource('/api/desk/changes');
    const pass = (change: string): void => {
      tell(change);
      channel.postMessage(change);
    };
    stream.onmessage = ({ data }: MessageEvent<string>) => pass(data);
    stream.onerror = () => {
      hasBeenLost = true;
    };
    stream.onopen = () => {
      if (hasBeenLost) pass('everything');
      hasBeenLost = false;
    };
    return new Promise<never>(() => undefined);
  });
};
