export const zone = { code: 'Z3', name: 'not a refusal' }

export const offence = { code: 'zones.unspoken', facts: { zone: 'Z3' } }
