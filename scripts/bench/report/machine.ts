/** What the figures were measured on. */
import { cpus, loadavg, totalmem } from 'node:os';

export interface Machine {
  node: string;
  cores: number;
  processor: string;
  /** Bytes. */
  memory: number;
}

export function thisMachine(): Machine {
  const processors = cpus();
  return {
    node: process.version,
    cores: processors.length,
    processor: processors[0]?.model ?? 'unknown',
    memory: totalmem(),
  };
}

export interface Load {
  /** ISO 8601. */
  at: string;
  /** Processes that wanted to run, on average over 1, 5 and 15 minutes: above the number of cores, others slow the figures. */
  average: readonly number[];
}

export function loadNow(): Load {
  return { at: new Date().toISOString(), average: loadavg() };
}
