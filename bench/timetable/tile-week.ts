import type { SettledWeek } from '#domain/timetables/room-proposal.ts'

/** Sets the copies of a college apart: as the beginning of a room's name it makes buildings of their own. */
const MARKS = 'абвгдежзийклмнопрст'

/**
 * A college so many times as large, up to 20: copies of its week with groups, teachers, buildings and rooms of their own.
 * Remote places and the plant are the same for all.
 */
export function tileWeek({ week, kinds }: SettledWeek, times: number): SettledWeek {
  const copies = Array.from({ length: times }, (_, copy) => copy)
  const marked = (name: string, copy: number): string => {
    if (copy === 0) return name
    return `ж${MARKS[copy - 1]}${/^\p{N}/u.test(name) ? '-' : ''}${name}`
  }
  return {
    week: {
      days: week.days,
      groups: copies.flatMap(copy => week.groups.map(group => marked(group, copy))),
      rows: copies.flatMap(copy =>
        week.rows.map(row => ({
          ...row,
          group: marked(row.group, copy),
          teachers: row.teachers.map(teacher => marked(teacher, copy)),
          room: row.room === null || kinds.has(row.room) ? row.room : marked(row.room, copy),
        })),
      ),
    },
    kinds,
  }
}
