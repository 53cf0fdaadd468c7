/**
 * The entry of the bundle: three faces, one set of chunks. Each face is loaded
 * only when it is called, and the launchers in `dist` call just one.
 */
export const faces = {
  main: async (): Promise<void> => (await import('./main.js')).main(),
  compare: async (): Promise<void> => (await import('./compare.js')).main(),
  cli: async (): Promise<void> => (await import('./cli.js')).main(),
} as const;
