/** Numbers and amounts as French typography writes them: « 27 130 000 € », with narrow spaces that never break. */

const NARROW = '\u202F';

const numberFormat = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const centsFormat = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** « 1 467 », « 2,08 ». */
export function frenchNumber(value: number): string {
  return numberFormat.format(value).replace(/\s/g, NARROW);
}

/** « 27 130 000 € », « 12,50 € », with its cents when there are some. Euros. */
export function euros(amount: number): string {
  const format = Number.isInteger(amount) ? numberFormat : centsFormat;
  return `${format.format(amount).replace(/\s/g, NARROW)}${NARROW}€`;
}

/** « de 1 850 à 2 100 € », or the one bound that is known; null when neither is. Euros. */
export function euroRange(min: number | null, max: number | null): string | null {
  if (min !== null && max !== null) {
    return min === max ? euros(min) : `de ${frenchNumber(min)} à ${euros(max)}`;
  }
  if (min !== null) return `à partir de ${euros(min)}`;
  return max === null ? null : `jusqu’à ${euros(max)}`;
}

/** « 12 places », « 1 place »: 0 and 1 are singular in French, as is 1,5. */
export function counted(count: number, singular: string, plural: string): string {
  return `${frenchNumber(count)}\u00A0${Math.abs(count) < 2 ? singular : plural}`;
}

/** A measure with its unit; a unit of one sign (%, €) stands closer. */
export function withUnit(value: number, unit: string): string {
  return `${frenchNumber(value)}${unit.length === 1 ? NARROW : '\u00A0'}${unit}`;
}
