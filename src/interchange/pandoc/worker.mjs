/**
 * One Pandoc, as a process of its own: it is GPL software, 300 MB large, and may hang or run out of
 * memory on a hostile document. It speaks the JSON of `contract.ts` over the IPC channel, one job at
 * a time, because the WebAssembly instance has a single file system.
 */
import { once } from 'node:events';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { convert } from 'pandoc-wasm';

const memoryLimit = Number(process.argv[2]);
const guard = new Worker(new URL('memory-guard.mjs', import.meta.url), { workerData: memoryLimit });
await once(guard, 'message');
guard.unref();

process.on('message', async ({ id, options, stdin, files }) => {
  try {
    const output = await convert(options, stdin, fromBase64(files));
    process.send({
      id,
      stdout: output.stdout,
      stderr: output.stderr,
      warnings: output.warnings.map((warning) => warning.pretty ?? JSON.stringify(warning)),
      files: await toBase64(options['output-file'], output),
    });
  } catch (error) {
    process.send({ id, crashed: String(error) });
  }
});

process.on('disconnect', () => process.exit(0));

const fromBase64 = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([name, data]) => [name, new Blob([Buffer.from(data, 'base64')])]),
  );

const toBase64 = async (outputFile, { files, mediaFiles }) => {
  const wanted = { ...mediaFiles };
  if (outputFile && files[outputFile]) wanted[outputFile] = files[outputFile];
  const encoded = {};
  for (const [name, blob] of Object.entries(wanted)) {
    encoded[name] = Buffer.from(await blob.arrayBuffer()).toString('base64');
  }
  return encoded;
};
