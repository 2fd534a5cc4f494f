/** What one window of the desk tells the others of the same browser when a text was saved. */
export type Saved = { article: number | string };

const channelName = 'ibidem.saved';

/** Tells all previews of an article that there is something new to see. */
export const announceSave = (article: number | string): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ article } satisfies Saved);
  channel.close();
};

/** Hears of the saves of an article until the answer is called. */
export const hearSaves = (article: number | string, onSave: () => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<Saved>) => {
    if (String(data.article) === String(article)) onSave();
  };
  return () => channel.close();
};
