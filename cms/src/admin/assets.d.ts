/** Vite gives the address of an imported picture. */
declare module '*.svg' {
  const address: string;
  export default address;
}

interface ImportMeta {
  /** Vite's: every file that fits, by its path from here. */
  glob<T>(pattern: string, options: { query: string; import: string; eager: true }): Record<string, T>;
}
