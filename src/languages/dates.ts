/** How browsers too say dates and figures. */
export type Dates = {
  /** The language by whose rules `Intl` writes numbers in any browser. */
  figures: string;
  /** Where browsers need not know the language: its dates and lengths of time. */
  own?: {
    instant: (instant: Date, zone: string, look: DateLook) => string;
    length: (count: number, unit: TimeUnit) => string;
  };
};

export type DateLook = { month: 'short' | 'long'; weekday?: boolean | 'long'; time?: boolean };
export type TimeUnit = 'day' | 'hour' | 'minute';
