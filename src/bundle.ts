/**
 * The entry of the bundle: the faces and the thread that posts, one set of chunks. Each face is loaded
 * only when it is called, and the launchers in `dist` call just one.
 */
export const faces = {
  main: async (): Promise<void> => (await import('./main.js')).main(),
  compare: async (): Promise<void> => (await import('./compare.js')).main(),
  post: async (): Promise<void> => (await import('./post.js')).main(),
  progress: async (): Promise<void> => (await import('./progress.js')).main(),
  cli: async (): Promise<void> => (await import('./cli.js')).main(),
} as const;
