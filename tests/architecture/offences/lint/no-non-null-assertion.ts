export const offence = (words?: string): number => words!.length
