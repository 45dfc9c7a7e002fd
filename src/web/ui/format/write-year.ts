/** An academic year as people write it: 2025/26. */
export const writeYear = (year: number): string => `${year}/${String(year + 1).slice(2)}`
