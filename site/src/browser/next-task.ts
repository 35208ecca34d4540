/** Ends the running task, so that a slow phone answers its reader between two pieces of a long work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
