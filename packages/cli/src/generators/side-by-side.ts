/** Does things in order, at most so many at a time, until one of them says that no more are to be begun. */
export async function sideBySide<T>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<"go-on" | "stop">,
): Promise<void> {
  let next = 0;
  let isStopped = false;
  const worker = async () => {
    while (!isStopped && next < items.length) {
      const item = items[next++] as T;
      if ((await work(item)) === "stop") isStopped = true;
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
}
