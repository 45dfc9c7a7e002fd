export const offence = (): void => console.log('offence')
