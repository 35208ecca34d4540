/**
 * A pure function that answers from memory what it was asked before. After `limit` different questions it forgets them
 * all: writing dates is most of what a page's rendering waits for, and a process lives for months.
 */
export function remembered<K, V>(limit: number, answer: (question: K) => V): (question: K) => V {
  const known = new Map<K, V>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    if (known.size >= limit) known.clear();
    const now = answer(question);
    known.set(question, now);
    return now;
  };
}
