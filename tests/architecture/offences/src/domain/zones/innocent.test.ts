export const innocent = true
