/**
 * EcoIndex: what a page costs, from its elements, its requests and its weight. The formula and its quantiles are those of
 * the collective Green IT (ecoindex.fr, « Comment ça marche ? »): each measure is placed among the pages of the web.
 */

export interface PageCost {
  /** Elements of the document, those inside drawings aside. */
  elements: number;
  requests: number;
  /** Bytes over the network. */
  bytes: number;
}

const ELEMENTS = [
  0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601,
];
const REQUESTS = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920];
const KILOBYTES = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
  2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
];

/** From 0 to 100; elements count three times, requests twice, weight once. */
export function ecoIndex({ elements, requests, bytes }: PageCost): number {
  const rank =
    3 * quantile(ELEMENTS, elements) + 2 * quantile(REQUESTS, requests) + quantile(KILOBYTES, bytes / 1024);
  return 100 - (5 * rank) / 6;
}

/** The letter that ecoindex.fr gives. */
export function ecoGrade(index: number): string {
  const bounds: [number, string][] = [
    [80, 'A'],
    [70, 'B'],
    [55, 'C'],
    [40, 'D'],
    [25, 'E'],
    [10, 'F'],
  ];
  return bounds.find(([least]) => index > least)?.[1] ?? 'G';
}

/** Between two quantiles in proportion, as the formula has it. */
function quantile(bounds: readonly number[], value: number): number {
  const above = bounds.findIndex((bound, index) => index > 0 && value < bound);
  if (above < 0) return bounds.length - 1;
  const [low, high] = [bounds[above - 1] ?? 0, bounds[above] ?? 0];
  return above - 1 + (value - low) / (high - low);
}
