/** The hue of a price: green where the plan is no dearer, by amber to red where it is dearest. */
export function priceShade(delta: number, highest: number): string {
  const share = delta <= 0 ? 0 : Math.min(Math.sqrt(delta / highest), 1)
  return `color-mix(in oklab, var(--price-high) ${Math.round(share * 100)}%, var(--price-low))`
}
