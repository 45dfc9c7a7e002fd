import { describe, expect, it } from 'vitest'
import { publishedRow, publishedWeek } from '../../../tests/factories/published-week.ts'
import type { PublishedRow } from './published-week.ts'
import { decideOn, isCertain, settledBy, stateOfProposal } from './room-decision.ts'
import { proposeRooms, type RoomProposal } from './room-proposal.ts'

const week = (...rooms: readonly string[]) =>
  publishedWeek(...rooms.map((room, at) => publishedRow(at + 1, { room })))
const ofAct = (act: RoomProposal['act'], ...rooms: readonly string[]) =>
  proposeRooms(week(...rooms)).filter(proposal => proposal.act === act)

describe('a decision about spellings of a room', () => {
  it('holds for the next week, whatever the spellings in it', () => {
    const [merge] = ofAct('merge', 'moodle', 'Moodle.')
    const decisions = merge ? decideOn(merge, true) : []
    expect(settledBy(week('Moodle.'), decisions).week.rows[0]?.room).toBe('moodle')
    expect(merge && stateOfProposal(merge, decisions)).toBe('accepted')
  })

  it('is open again when another spelling turns up, or when it is taken back', () => {
    const [merge] = ofAct('merge', 'moodle', 'Moodle.')
    const decisions = merge ? decideOn(merge, true) : []
    const [wider] = ofAct('merge', 'moodle', 'Moodle.', 'MOODLE')
    expect(wider && stateOfProposal(wider, decisions)).toBe('open')
    expect(merge && stateOfProposal(merge, decideOn(merge, null))).toBe('open')
    expect(merge && stateOfProposal(merge, decideOn(merge, false))).toBe('refused')
  })

  it('that refuses leaves the rooms as they are written', () => {
    const [merge] = ofAct('merge', 'moodle', 'Moodle.')
    const { week: settled, kinds } = settledBy(week('Moodle.'), merge ? decideOn(merge, false) : [])
    expect(settled.rows[0]?.room).toBe('Moodle.')
    expect(kinds.size).toBe(0)
  })

  it('is certain where the spellings differ in signs alone and are never in use at once', () => {
    const certain = (...rows: readonly PublishedRow[]) =>
      proposeRooms(publishedWeek(...rows))
        .filter(({ act }) => act === 'merge')
        .map(isCertain)
    const one = publishedRow(1, { room: '4-02' })
    expect(certain(one, publishedRow(2, { room: '4-02.' }))).toEqual([true])
    const busy = publishedRow(1, {
      room: '4-02.',
      group: 'А-2',
      discipline: 'ОП.02 Физика',
      teachers: ['Т2'],
    })
    expect(certain(one, busy)).toEqual([false])
    // A remote place takes any number of lessons at once.
    expect(certain({ ...one, room: 'moodle' }, { ...busy, room: 'Moodle.' })).toEqual([true])
    expect(certain({ ...one, room: 'спортзал' }, publishedRow(2, { room: 'спортза' }))).toEqual([false])
  })
})
