import { describe, expect, it } from 'vitest'
import { checkOrganisations } from './check-organisations.ts'
import type { Organisation } from './organisation.ts'

const withInn = (inn: string | null): Organisation => ({
  code: 'ВКПТ',
  kind: 'college',
  name: 'Колледж',
  shortName: 'Колледж',
  nameEn: null,
  inn,
  municipality: 'Вязьма',
  industry: null,
})

const said = (inn: string | null) =>
  checkOrganisations([withInn(inn)]).map(({ severity, code, field }) => [severity, code, field])

describe('a taxpayer number', () => {
  it('is right when its last digit follows from the others, and may be left out', () => {
    // 0 · 2 + 0 · 4 + 6 · 10 + 7 · 3 + 1 · 5 + 0 · 9 + 0 · 4 + 0 · 6 + 2 · 8 = 102; 102 mod 11 = 3.
    expect(said('0067100023')).toEqual([])
    expect(said(null)).toEqual([])
  })

  it('whose last digit does not follow is worth a look', () => {
    expect(said('0067100024')).toEqual([['warning', 'organisations.inn-misspelt', 'inn']])
  })

  it.each(['67100023', '006710002A', '123', '006710002 3'])('written «%s» is none', inn => {
    expect(said(inn)).toEqual([['error', 'organisations.inn-malformed', 'inn']])
  })
})
