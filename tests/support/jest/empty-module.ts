/** Stands in for style sheets and markers that only a bundler understands. */
export {};
