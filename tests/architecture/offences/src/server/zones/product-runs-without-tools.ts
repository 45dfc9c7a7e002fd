import { expect } from 'vitest'

export const offence = expect
