/**
 * One Pandoc, as a process of its own: it is GPL software, 300 MB large, and may hang or run out of
 * memory on a hostile document. It speaks the JSON of `contract.ts` over the IPC channel, one job at
 * a time, because the WebAssembly instance has a single file system.
 */
import { convert } from 'pandoc-wasm';
import { Refused, serve } from '../../processes/serve.mjs';

await serve(async ({ options, stdin, files = {} }) => {
  const output = await convert(options, stdin, fromBase64(files));
  if (output.stderr !== '') throw new Refused(output.stderr);
  return {
    stdout: output.stdout,
    warnings: output.warnings.map((warning) => warning.pretty ?? JSON.stringify(warning)),
    files: await toBase64(options['output-file'], output),
  };
});

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
