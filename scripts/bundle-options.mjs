/** How the program is bundled, by esbuild; what is made of it may differ. */
export const BUNDLE_OPTIONS = {
  bundle: true,
  // What two faces share is in a chunk of its own, so no module is there twice.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
};

/** Some packages are CommonJS and ask for Node's own modules by `require`, which a module lacks. */
export const REQUIRE = `import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);`;
