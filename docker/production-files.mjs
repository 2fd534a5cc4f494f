/**
 * Copies into a folder what a running publication loads, and nothing else: `node docker/production-files.mjs FOLDER`.
 * Run in a checkout after `npm ci` and `npm run build`. What is needed is traced from the programs that run, and from
 * Next's own lists of what each page loads; a package that is not named here gets into the image only by being loaded.
 */
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** Loaded by name only while somebody works on the code; each is asked for within a function that production never calls. */
const forDevelopers = {
  'drizzle-kit': 'writes migrations',
  sass: 'style sheets while Next builds',
  tsx: 'runs sources where there is no bundle',
  typescript: 'Next builds with it',
};

/** Asked for by names that are put together while running, so that no tracing finds them (src/interchange/writers/pdf). */
const byComputedName = [
  ...['300Light', '300Light_Italic', '400Regular', '400Regular_Italic', '600SemiBold'].map(serif),
  serif('600SemiBold_Italic'),
  'node_modules/@expo-google-fonts/source-serif-4/package.json',
  'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'node_modules/dejavu-fonts-ttf/package.json',
];

/** Of the sources only the text is kept: builds are known by its hash, and programs find beside it what they read. */
const sources = ['app', 'collections', 'src', 'payload.config.ts', 'next.config.mjs'].concat(
  ['package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE', 'NOTICE'],
  ['docker/healthcheck.mjs', 'docker/make-secrets.mjs', 'docker/self-signed.mjs'],
);

function serif(cut) {
  return `node_modules/@expo-google-fonts/source-serif-4/${cut}/SourceSerif4_${cut}.ttf`;
}

/** Paths of files below the checkout that a running publication needs, without directories. */
export const productionFiles = async (root) => {
  const traced = new Set([
    ...(await tracedFrom(root)),
    ...listedByNext(root),
    ...byComputedName,
    // Next makes sure of these names before it reads its configuration.
    ...filesBelow(root, 'node_modules/next/dist/compiled/webpack'),
    'node_modules/next/dist/compiled/@babel/runtime/package.json',
  ]);
  const packages = [...traced].filter(
    (file) => file.startsWith('node_modules/') && !isForDevelopers(file) && !isLeftOver(file),
  );
  const built = ['.next', ...bundleOf(root)].flatMap((folder) => filesBelow(root, folder));
  const files = [
    ...packages,
    ...new Set(packages.map(packageOf)).values().flatMap((folder) => licencesOf(root, folder)),
    ...built.filter((file) => !isLeftOver(file)),
    ...sources.flatMap((place) => filesBelow(root, place)),
  ];
  const missing = files.filter((file) => !lstatSync(join(root, file), { throwIfNoEntry: false }));
  if (missing.length > 0) throw new Error(`Not there, although it is needed: ${missing}`);
  return [...new Set(files)].sort();
};

/** What the programs load: the server's bundle, the processes that it starts, and the checks of the container. */
const tracedFrom = async (root) => {
  const { nodeFileTrace } = await import('@vercel/nft');
  const processes = filesBelow(root, 'src').filter(
    (file) => file.endsWith('.mjs') && !file.startsWith('src/site/'),
  );
  const programs = bundleOf(root).flatMap((folder) =>
    filesBelow(root, folder).filter((file) => file.endsWith('.mjs')),
  );
  const entries = [...programs, ...processes, 'next.config.mjs', 'docker/healthcheck.mjs'];
  const { fileList } = await nodeFileTrace(
    entries.map((file) => join(root, file)),
    { base: root, processCwd: root, ignore: isForDevelopers },
  );
  return fileList;
};

const isForDevelopers = (file) =>
  // Next's own sharp, for pictures in sizes that nobody can ask it for (next.config.mjs, images).
  /^node_modules\/next\/node_modules\/(@img|sharp)\//.test(file) ||
  Object.keys(forDevelopers).some((name) => file.includes(`node_modules/${name}/`));

/** `next build` writes for the server and for each page which files it loads. */
const listedByNext = (root) =>
  filesBelow(root, '.next')
    .filter((file) => file.endsWith('.nft.json'))
    .flatMap((file) =>
      JSON.parse(readFileSync(join(root, file), 'utf8')).files.map((listed) =>
        relative(root, resolve(root, dirname(file), listed)),
      ),
    );

/** The folder of the bundle of these sources; there is one after a build in a clean checkout. */
const bundleOf = (root) => readdirSync(join(root, '.build')).map((name) => join('.build', name));

/** What a build leaves beside what it has built; Next's renderers for development, and its pages for readers of code. */
const isLeftOver = (file) =>
  /\.(map|nft\.json|d\.ts|runtime\.dev\.js)$/.test(file) ||
  /^\.next\/(cache|diagnostics|types|build|turbopack|trace|trace-build|lock)(\/|$)/.test(file) ||
  /\/compile-cache\/|\/next\/dist\/docs\//.test(file);

const filesBelow = (root, place) => {
  const path = join(root, place);
  if (!existsSync(path)) throw new Error(`${place} is not there; has \`npm run build\` run?`);
  if (!lstatSync(path).isDirectory()) return [place];
  // Links stay links: Node's own recursion would follow them.
  return readdirSync(path).flatMap((name) => filesBelow(root, join(place, name)));
};

const packageOf = (file) => {
  const parts = file.split('/');
  const at = parts.lastIndexOf('node_modules');
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join('/');
};

/** Whoever passes on a package passes on its terms. */
const licencesOf = (root, folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|copying|ofl)/i.test(entry.name))
        .map(({ name }) => join(folder, name))
    : [];

const copy = async (root, target) => {
  const files = await productionFiles(root);
  for (const file of files) copyFile(join(root, file), join(target, file));
  const sizes = new Map();
  for (const file of files) {
    const part = file.includes('node_modules/') ? basename(packageOf(file)) : file.split('/')[0];
    sizes.set(part, (sizes.get(part) ?? 0) + lstatSync(join(root, file)).size);
  }
  const largest = [...sizes].sort(([, one], [, other]) => other - one).slice(0, 12);
  const megabytes = (bytes) => (bytes / 1e6).toFixed(1).padStart(7);
  const total = largest.length && [...sizes.values()].reduce((sum, size) => sum + size);
  console.log(`${megabytes(total)} MB in ${files.length} files, of which`);
  for (const [part, size] of largest) console.log(`${megabytes(size)} MB ${part}`);
};

const copyFile = (from, to) => {
  mkdirSync(dirname(to), { recursive: true });
  if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else copyFileSync(from, to);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await copy(resolve(import.meta.dirname, '..'), resolve(process.argv[2] ?? 'production'));
}
