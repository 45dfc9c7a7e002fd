import ICAL from 'ical.js'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { Api, Ask } from './api.ts'
import { opened, timetableBoard, versionInForce } from './timetables.ts'

/** The demo's timetable as people without an account find it. */
export interface ShownTimetable {
  readonly director: Ask
  /** The version of all colleges that is in force. */
  readonly version: number
  /** A group of the college that names its teachers. */
  readonly group: string
}

/** Finds what the demo shows to everyone. */
export async function shownTimetable(api: Api): Promise<ShownTimetable> {
  const director = await api.as('director')
  const version = await versionInForce(director)
  const { json } = await api.ask('GET', '/public/timetables')
  const college = json.colleges.find(({ code }: { code: string }) => code === 'SMOLAPO')
  const { lessons } = opened(await timetableBoard(director, version))
  const group = college.groups.find(({ code }: { code: string }) =>
    lessons.some(one => isOf(one, code)),
  )?.code
  return { director, version, group }
}

/** Whether a group comes to a lesson that has a place. */
export const isOf = ({ audience, place }: TermLesson, code: string): boolean =>
  place !== null && audience.some(one => one.group === code)

/** Where the public page of a group, teacher, room or college stands. */
export const addressOf = (kind: string, code: string): string =>
  `/public/timetables/${kind}/${encodeURIComponent(code)}`

/** Asks for a day of a public page, or for a week of it. */
export const daysOf = (ask: Ask, kind: string, code: string, date: string, span: 'day' | 'week' = 'week') =>
  ask('GET', `${addressOf(kind, code)}?date=${date}&span=${span}`)

/** An event of a calendar, as a client reads it. */
export interface Event {
  uid: string
  status: string
  sequence: number
  start: string
  end: string
  summary: string
  location: string
  description: string
  changed: string
}

/** Reads a calendar by a parser that knows nothing of this program. */
export const eventsOf = (bytes: Buffer): Event[] =>
  new ICAL.Component(ICAL.parse(bytes.toString('utf8'))).getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    return {
      ...{ uid: event.uid, summary: event.summary, location: event.location, description: event.description },
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      changed: String(component.getFirstPropertyValue('last-modified')),
    }
  })
