import { existsSync, readFileSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import JestRuntime from 'jest-runtime';

import { keepGlobalsOfPackages } from './globals.mjs';

/**
 * Jest evaluates every module anew for each file of tests, in a world of its own. Payload, Next and what they bring are some
 * thousand modules and two thirds of what a small file takes. Here packages are loaded once for each worker, as Node
 * loads them; our own modules are evaluated for each file as before, and in the same world, so that an Error
 * is an Error. Reaches into private parts of jest-runtime, whose version is therefore exact.
 */
export default class Runtime extends JestRuntime {
  constructor(...args) {
    super(...args);
    const { esmLoader, executor, mockState, _resolution: resolution } = this;
    esmLoader.getContext = () => undefined; // that of this process
    // Of the two ways in which Jest walks imports, the one that may wait for Node.
    resolution.hasDistinctAsyncResolver = () => true;
    rememberResolutions(resolution);
    const resolveOwn = esmLoader.resolveModule.bind(esmLoader);
    esmLoader.resolveModule = async (specifier, from, context) => {
      if (isOfJestOrNode(specifier, resolution)) return resolveOwn(specifier, from, context);
      const { shouldMock } = await mockState.shouldMockEsmAsync(from, specifier);
      const file = shouldMock ? '' : await resolution.resolveEsmAsync(from, specifier);
      return isOfPackage(file) ? packageModule(file) : resolveOwn(specifier, from, context);
    };
    executor.compile = (source, filename) =>
      vm.compileFunction(source, executor.injectedModuleParameters, {
        filename,
        importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      });
  }
}

const isOfJestOrNode = (specifier, resolution) =>
  specifier === '@jest/globals' ||
  specifier.startsWith('data:') ||
  resolution.isCoreModule(specifier);

const isOfPackage = (file) => file.includes(`${path.sep}node_modules${path.sep}`);

/** What an import leads to, for as long as Jest keeps its resolver: the same for all files of tests of a run. */
const resolved = new WeakMap();

const rememberResolutions = (resolution) => {
  const { resolver, resolveEsmAsync } = resolution;
  const known = resolved.get(resolver) ?? new Map();
  resolved.set(resolver, known);
  resolution.resolveEsmAsync = async (from, specifier) => {
    if (!specifier) return from;
    const key = `${path.dirname(from)}\0${specifier}`;
    const before = known.get(key);
    if (before) return before;
    const file = await resolveEsmAsync.call(resolution, from, specifier);
    known.set(key, file);
    return file;
  };
};

/** The code of our modules as V8 has compiled it, for the next file of tests. */
const compiled = new Map();

vm.SourceTextModule = class extends vm.SourceTextModule {
  constructor(source, options) {
    const known = compiled.get(options.identifier);
    const cachedData = known?.source === source ? known.code : undefined;
    super(source, { ...options, cachedData });
    if (!cachedData) compiled.set(options.identifier, { source, code: this.createCachedData() });
  }
};

const loaded = new Map();

const packageModule = (file) => {
  if (!loaded.has(file))
    loaded.set(
      file,
      keepGlobalsOfPackages(() => loadPackage(file)),
    );
  return loaded.get(file);
};

const loadPackage = async (file) => {
  const exported = await import(pathToFileURL(file).href);
  const names = Object.keys(exported);
  const wrapped = new vm.SyntheticModule(
    names,
    function () {
      for (const name of names) this.setExport(name, exported[name]);
    },
    { identifier: file },
  );
  await wrapped.link(() => undefined);
  await wrapped.evaluate();
  return wrapped;
};

enableCompileCache(path.resolve('node_modules/.cache/node'));

/** Of the packages that say whether their .js files are modules or not; Node would read that again for each file. */
const formats = new Map();

const formatIn = (folder) => {
  if (!formats.has(folder)) formats.set(folder, readFormat(folder));
  return formats.get(folder);
};

const readFormat = (folder) => {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return formatIn(path.dirname(folder));
  const { type } = JSON.parse(readFileSync(file, 'utf8'));
  return type === 'module' ? 'module' : type && 'commonjs';
};

registerHooks({
  resolve(specifier, { parentURL, conditions }, next) {
    const isWithinPackage =
      /^\.\.?\/.*\.js$/.test(specifier) &&
      parentURL?.includes('/node_modules/') &&
      conditions.includes('import');
    const url = isWithinPackage ? new URL(specifier, parentURL) : undefined;
    const format = url && formatIn(path.dirname(fileURLToPath(url)));
    return format ? { url: url.href, format, shortCircuit: true } : next(specifier);
  },
  // Components of the desk import their styles, which are for a bundler.
  load: (url, context, next) =>
    /\.s?css$/.test(url)
      ? { format: 'module', source: 'export default {}', shortCircuit: true }
      : next(url, context),
});
