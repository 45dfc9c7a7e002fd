import type { PairBlock } from '#domain/timetables/pair-block.ts'
import { foldLookAlikes } from '#domain/values/look-alikes.ts'
import { buildingOf } from './building.ts'
import { disciplineTitle } from './discipline-title.ts'

/** Which rooms can stand for each other: those of a building, and halls of one name, as «Спортзал» and «Спортзал 2». */
const kindOf = (room: string): string =>
  buildingOf(room) ?? `hall ${foldLookAlikes(room.replace(/[^\p{L}]/gu, ''))}`

/**
 * For each block the rooms that suit it: its own first, then those of the same building in which the same discipline is
 * taught that week and which held as many groups at once. What is no room suits nobody.
 *
 * @param rooms - those that may be given, in the order of the problem's rooms
 */
export function suitableRooms(blocks: readonly PairBlock[], rooms: readonly string[]): string[][] {
  const kinds = new Map(rooms.map(room => [room, kindOf(room)]))
  const usedFor = new Map<string, Set<string>>()
  const groupsIn = new Map<string, number>()
  const needs = blocks.map(({ discipline, room }) =>
    room === null ? null : `${disciplineTitle(discipline)} in ${kinds.get(room)}`,
  )
  blocks.forEach(({ room, groups }, row) => {
    const need = needs[row]
    if (room === null || !need || !kinds.has(room)) return
    usedFor.set(need, (usedFor.get(need) ?? new Set()).add(room))
    groupsIn.set(room, Math.max(groupsIn.get(room) ?? 0, groups.length))
  })
  return blocks.map(({ room: own, groups }, row) => {
    if (own === null || !kinds.has(own)) return []
    const others = [...(usedFor.get(needs[row] ?? '') ?? [])]
    return [own, ...others.filter(room => room !== own && (groupsIn.get(room) ?? 0) >= groups.length)]
  })
}
