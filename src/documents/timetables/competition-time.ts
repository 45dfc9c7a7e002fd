import { type MeetingTime, MOST_WEEKS, readMask } from '#domain/timetables/meeting-time.ts'
import { type FilePlace, wrongValue } from '#domain/timetables/unreadable-timetable.ts'
import { attribute, numberIn, type XmlElement } from './xml-element.ts'

/**
 * The time written in an element's `days`, `weeks`, `start` and `length`.
 *
 * @throws RefusedError naming the attribute that does not fit.
 */
export const meetingTime = (element: XmlElement, place: FilePlace): MeetingTime => ({
  weeks: mask(element, 'weeks', place),
  days: mask(element, 'days', place),
  start: numberIn(element, 'start', place),
  length: numberIn(element, 'length', place, { least: 1 }),
})

/**
 * The mask in an attribute.
 *
 * @throws RefusedError when it is not written in zeros and ones, or is longer than a term.
 */
export function mask(element: XmlElement, name: string, place: FilePlace): number {
  const text = attribute(element, name, place)
  const read = readMask(text)
  if (read === undefined) throw wrongValue(name, text, `0/1 × 1…${MOST_WEEKS}`, place)
  return read
}
