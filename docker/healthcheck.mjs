// Says with its exit code whether this container's part of the publication answers. Plain JavaScript, so that a
// check every few seconds costs a few milliseconds and not a TypeScript loader.
const port = process.env.PORT ?? '3000';

try {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`, {
    signal: AbortSignal.timeout(4000),
  });
  process.exit(response.ok ? 0 : 1);
} catch {
  process.exit(1);
}
