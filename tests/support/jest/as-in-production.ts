/**
 * For tests that hold pages to a time: React for development notes where each element was made, which takes longer than to
 * render it, and readers never wait for that.
 */
Object.assign(process.env, { NODE_ENV: 'production' });
