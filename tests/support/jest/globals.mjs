/** What packages keep on `globalThis`: since they are loaded once, they would miss it. */
const ofPackages = new Set();

/** Loads packages, and remembers which globals they made. */
export const keepGlobalsOfPackages = async (load) => {
  const before = new Set(Reflect.ownKeys(globalThis));
  const result = await load();
  for (const key of Reflect.ownKeys(globalThis)) if (!before.has(key)) ofPackages.add(key);
  return result;
};

/** Gives a function that puts `globalThis` and the environment of the process back as they are now. */
export const rememberGlobals = () => {
  const globals = Object.getOwnPropertyDescriptors(globalThis);
  const environment = { ...process.env };
  const { exit } = process;
  return () => {
    for (const key of Reflect.ownKeys(globalThis)) {
      if (ofPackages.has(key)) continue;
      const { [key]: before } = globals;
      if (!before) Reflect.deleteProperty(globalThis, key);
      else if (before.writable && before.configurable && globalThis[key] !== before.value)
        Object.defineProperty(globalThis, key, before);
    }
    for (const name of Object.keys(process.env)) {
      if (!(name in environment)) delete process.env[name];
    }
    Object.assign(process.env, environment);
    process.exit = exit;
  };
};
