import { describe, expect, it } from 'vitest'
import { RefusedError } from '#domain/values/refusal.ts'
import { attribute, childrenOf, numberIn, readRoot } from './xml-element.ts'

const PROBLEM = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE problem PUBLIC "-//ITC 2019//DTD Problem Format/EN" "http://www.itc2019.org/competition-format.dtd">
<problem name="kuznitsa" nrDays="5">
  <rooms><room id="1"/><room id="2"><travel room="1" value="3"/></room></rooms>
</problem>`

const refusalOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal
  }
  throw new Error('nothing was refused')
}

describe('a file of the timetabling competition', () => {
  it('is read into elements with their attributes, its document type passed over', () => {
    const root = readRoot(PROBLEM, 'problem')
    const place = { where: 'problem', at: '' } as const
    expect(attribute(root, 'name', place)).toBe('kuznitsa')
    expect(numberIn(root, 'nrDays', place)).toBe(5)
    const rooms = childrenOf(root, 'rooms').flatMap(list => childrenOf(list, 'room'))
    expect(rooms.map(room => attribute(room, 'id', place))).toEqual(['1', '2'])
    expect(rooms.map(room => childrenOf(room, 'travel').length)).toEqual([0, 1])
  })

  it('that breaks off is refused with the line where it does', () => {
    const cut = PROBLEM.slice(0, PROBLEM.indexOf('</rooms>'))
    expect(refusalOf(() => readRoot(cut, 'problem'))).toMatchObject({
      code: 'timetable.cut-off',
      facts: { where: 'line', at: 4 },
    })
  })

  it('that is about something else is refused by the element that is missing', () => {
    expect(refusalOf(() => readRoot(PROBLEM, 'solution')).facts.missing).toBe('<solution>')
  })

  it('whose document type defines entities is refused where one is used', () => {
    const bomb = '<!DOCTYPE problem [<!ENTITY a "aaaa">]><problem name="&a;"/>'
    expect(refusalOf(() => readRoot(bomb, 'problem')).code).toBe('timetable.cut-off')
  })
})
