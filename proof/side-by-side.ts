/** As many as a machine of two cores keeps busy, since each waits for its own process and endpoint. */
const AT_ONCE = 3;

/**
 * Does the same with each of many things, a few at a time.
 *
 * @returns everything that was found, in no order
 */
export async function sideBySide<T>(
  things: readonly T[],
  work: (thing: T) => Promise<readonly string[]>,
  atOnce = AT_ONCE,
): Promise<string[]> {
  const found: string[] = [];
  const waiting = things.values();
  const worker = async (): Promise<void> => {
    for (const thing of waiting) found.push(...(await work(thing)));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found;
}
