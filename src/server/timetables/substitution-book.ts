import type { Reader } from '#database/client/transactions.ts'
import type { StoredSubstitution } from '#database/timetables/substitutions.rows.ts'
import type { SubstitutionBook, SubstitutionLine } from '#documents/timetables/write-substitution-list.ts'
import { termOn } from '#domain/timetables/term.ts'
import { dottedDate, type LocalDate } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import { substitutionsOn } from './day-answer.ts'
import { type DayNames, dayNames } from './day-names.ts'
import { daysNow } from './day-now.ts'

/** The substitutions of a date as they hang on the wall: a sheet for each college, or of one. */
export async function substitutionBook(
  reader: Reader,
  date: LocalDate,
  college: string | undefined,
  language: Language,
): Promise<SubstitutionBook> {
  const now = await daysNow(reader, termOn(date))
  const names = await dayNames(reader, now)
  const made = substitutionsOn(now, date)
  const collegesOf = ({ groups }: StoredSubstitution) => groups.map(group => names.collegeOf[group] ?? '')
  const colleges = [...new Set(made.flatMap(collegesOf))].filter(code => !college || code === college).sort()
  return {
    date,
    colleges: colleges.map(code => ({
      name: names.colleges[code] ?? code,
      lines: made
        .filter(one => collegesOf(one).includes(code))
        .map(one => lineOf(one, date, names, language)),
    })),
  }
}

/** A line of the list: of a lesson that comes from another date, what it replaces is that date. */
function lineOf(
  one: StoredSubstitution,
  date: LocalDate,
  names: DayNames,
  language: Language,
): SubstitutionLine {
  const { groups, subgroup, index, was, to } = one
  const [group] = groups
  const part = names.parts[group ?? '']?.[index] ?? index
  const parted = subgroup === null ? '' : ` (${subgroup} ${language === 'ru' ? 'подгр.' : 'subgr.'})`
  const place = (teacher: string, room: string | null) =>
    [names.teachers[teacher] ?? teacher, room === null ? null : (names.rooms[room] ?? room)]
      .filter(Boolean)
      .join(', ')
  return {
    groups: `${groups.join(', ')}${parted}`,
    pair: String(one.date === date ? was.pair : (to?.pair ?? was.pair)),
    planned:
      one.date === date
        ? `${part}, ${place(was.teacher, was.room)}`
        : `${language === 'ru' ? 'перенесено с' : 'moved from'} ${dottedDate(one.date)}`,
    instead: insteadOf(one, date, part, place, language),
  }
}

const words = {
  cancel: { ru: 'занятия нет, часы будут отработаны', en: 'not held, to be made up' },
  moved: { ru: 'перенесено на', en: 'moved to' },
  together: { ru: 'вместе с другой группой', en: 'together with another group' },
  pair: { ru: 'пара', en: 'pair' },
} as const

function insteadOf(
  { kind, was, to, date: planned }: StoredSubstitution,
  date: LocalDate,
  part: string,
  place: (teacher: string, room: string | null) => string,
  language: Language,
): string {
  if (!to) return words.cancel[language]
  const where = place(to.teacher, to.room)
  if (to.date !== date)
    return `${words.moved[language]} ${dottedDate(to.date)}, ${to.pair} ${words.pair[language]}`
  const time = planned === date && to.pair !== was.pair ? `, ${to.pair} ${words.pair[language]}` : ''
  const together = kind === 'join' ? `, ${words.together[language]}` : ''
  return `${part}, ${where}${time}${together}`
}
