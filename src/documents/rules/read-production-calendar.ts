import { damagedFile, emptyFile, oversizedFile, wrongKindOfFile } from '#domain/files/unreadable-file.ts'
import type { CalendarDay, CalendarDayKind } from '#domain/rules/calendar-day.ts'
import { type LocalDate, parseLocalDate } from '#domain/values/local-date.ts'
import { kindOfFile } from '../sheets/file-kind.ts'
import { decodeText } from '../xml/decode-text.ts'
import { scanXmlText } from '../xml/scan-xml.ts'
import type { XmlAttributes } from '../xml/xml-scanner.ts'

const KINDS: Readonly<Record<string, CalendarDayKind>> = { '1': 'dayOff', '2': 'shortDay', '3': 'workingDay' }

/** A year names some twenty days; no calendar is larger than this. */
const MOST_BYTES = 1024 * 1024

/**
 * Reads the production calendar of a year in XML, as it is published for Russia
 * (`<day d="05.02" t="1" f="01.04"/>`: 2 May is a day off, moved from 4 January).
 *
 * @throws RefusedError when the bytes are no such calendar, or name a day that the year has not.
 */
export function readProductionCalendar(bytes: Uint8Array): CalendarDay[] {
  const kind = kindOfFile(bytes)
  if (kind === 'empty') throw emptyFile()
  if (kind !== 'xml') throw wrongKindOfFile('.xml', kind)
  if (bytes.length > MOST_BYTES) throw oversizedFile('bytes', MOST_BYTES)
  const { year, holidays, days } = gather(decodeText(bytes))
  if (year === undefined) throw wrongKindOfFile('.xml', 'xml')
  return days.map(day => calendarDay(day, year, holidays))
}

function gather(xml: string) {
  const holidays = new Map<string, string>()
  const days: XmlAttributes[] = []
  let year: string | undefined
  scanXmlText(xml, '.xml', {
    open(name, attributes) {
      if (name === 'calendar') year = attributes.year
      else if (name === 'holiday') holidays.set(attributes.id ?? '', attributes.title ?? '')
      else if (name === 'day') days.push(attributes)
    },
  })
  return { year, holidays, days }
}

function calendarDay(day: XmlAttributes, year: string, holidays: ReadonlyMap<string, string>): CalendarDay {
  const kind = KINDS[day.t ?? '']
  if (!kind) throw damagedFile(`day d="${day.d ?? ''}" t="${day.t ?? ''}"`)
  return {
    day: dateOf(day.d, year),
    kind,
    holiday: holidays.get(day.h ?? '') ?? null,
    movedFrom: day.f === undefined ? null : dateOf(day.f, year),
  }
}

/** A day is written as `MM.DD`. */
function dateOf(monthAndDay: string | undefined, year: string): LocalDate {
  const date = parseLocalDate(`${year}-${(monthAndDay ?? '').replace('.', '-')}`)
  if (!date) throw damagedFile(`day d="${monthAndDay ?? ''}"`)
  return date
}
