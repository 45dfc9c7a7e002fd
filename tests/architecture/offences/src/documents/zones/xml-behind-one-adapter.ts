import { SaxesParser } from 'saxes'

export const offence = new SaxesParser()
