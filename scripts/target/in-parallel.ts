/** Works through a list with so many hands; after a fault no new piece is begun, and those under way are waited for. */
export async function inParallel<T>(
  hands: number,
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  let failed = false;
  const hand = async (): Promise<void> => {
    for (let next = rest.next(); !failed && !next.done; next = rest.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: hands }, hand));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
