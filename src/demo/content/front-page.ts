type DemoSection = {
  about: 'latest' | 'topic' | 'series';
  count: number;
  layout: 'rows' | 'columns';
  topic?: string;
  series?: string;
};

/** Without titles of their own: each is called by its subject, in every language. */
export const demoFrontPage: readonly DemoSection[] = [
  { about: 'latest', count: 3, layout: 'rows' },
  { about: 'series', series: 'crossings', count: 3, layout: 'columns' },
  { about: 'topic', topic: 'institutions', count: 4, layout: 'rows' },
];
