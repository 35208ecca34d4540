/** A wait that can be ended before its time. */
export interface Alarm {
  /** Waits so many milliseconds, or until `ring`. */
  wait(ms: number): Promise<void>;
  ring(): void;
}

export function createAlarm(): Alarm {
  let wake: () => void = () => undefined;
  return {
    wait(ms) {
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    ring: () => wake(),
  };
}
