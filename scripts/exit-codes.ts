/**
 * How the scripts end, one number a cause, so that a supervisor or a test can tell them apart. 10 to 19 belong to the
 * pull of the content (see `site/integrations`) and are passed on as they come; 20 and 21 are given by `require-node.mjs`.
 */
export const exitCodes = {
  unexpected: 1,
  usage: 2,
  wrongNode: 20,
  missingParts: 21,
  notWritable: 22,
  diskFull: 23,
  alreadyRunning: 24,
  portTaken: 25,
  badSetting: 26,
  cmsBuild: 30,
  cmsStart: 31,
  render: 32,
  gates: 33,
  olderRevision: 34,
  held: 35,
  noSuchRelease: 36,
  verification: 37,
  target: 38,
  approval: 40,
  cmsSilent: 50,
  cmsAccount: 51,
  importRefused: 52,
  faultyLines: 53,
  nobodyFound: 54,
  notErased: 55,
} as const;

/** Shells give 128 plus the signal's number to a command that a signal ended. */
export const signalExitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
