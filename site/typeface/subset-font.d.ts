/** What we use of the package, which brings no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'truetype';
    /** Those of OpenType; without it, the usual ones. */
    keepFeatures: string[];
    /** One value makes a plain font of that one. */
    variationAxes: Record<string, number | { min: number; max: number; default: number }>;
  }

  export default function subsetFont(
    font: Buffer,
    /** Only its characters are kept. */ text: string,
    options: Options,
  ): Promise<Buffer>;
}
