export const offence = (anything: any): unknown => anything
