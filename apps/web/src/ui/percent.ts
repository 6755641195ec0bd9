/** A share of 0 to 1 as a length in SVG. */
export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
