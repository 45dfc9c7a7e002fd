export const offence = 'the name of this file'
