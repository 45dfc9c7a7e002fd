const offence = 1
export const innocent = 2
