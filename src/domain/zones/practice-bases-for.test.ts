import { describe, expect, it } from 'vitest'
import type { CurriculumRow } from '../programmes/curriculum-row.ts'
import { practiceBasesFor } from './practice-bases-for.ts'
import type { Zone } from './zone.ts'

const row = (index: string, kind: CurriculumRow['kind']) => ({ index, kind }) as CurriculumRow
const zone = (code: string, kind: Zone['kind'], owner: string) =>
  ({ code, kind, owner, endsOn: null }) as Zone

const rows = [row('УП.01', 'trainingPractice'), row('ПП.01', 'productionPractice'), row('ОП.01', 'subject')]
const zones = [zone('М1', 'workshop', 'А'), zone('М2', 'workshop', 'Б'), zone('Z3', 'zone', 'А')]
const delivery = { code: 'Р-1', college: 'А' }

describe('the training practice of a curriculum', () => {
  it('is served by the workshops of the college itself unless others are chosen', () => {
    expect(practiceBasesFor(delivery, rows, zones)).toEqual([
      { delivery: 'Р-1', index: 'УП.01', zone: 'М1', preference: 0 },
    ])
  })

  it('is served by the zones that are chosen, in their order', () => {
    const chosen = new Map([['УП.01', ['Z3', 'М1']]])
    const bases = practiceBasesFor(delivery, rows, zones, chosen)
    expect(bases.map(base => [base.zone, base.preference])).toEqual([
      ['Z3', 0],
      ['М1', 1],
    ])
  })
})
