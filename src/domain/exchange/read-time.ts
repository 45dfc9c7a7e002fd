import { type LocalTime, parseLocalTime, timeOfMinutes } from '../values/local-time.ts'
import type { SheetCell } from '../values/sheet-cell.ts'
import { type CellReading, rejected, taken, takenWith } from './cell-remark.ts'

const MINUTES_A_DAY = 1440

/** A part of a minute that is no more than the rounding of the day's fraction that Excel keeps. */
const ROUNDING = 0.01

/** `8:30` and what else people write for it: with a hyphen, a point or a space, with seconds or the word for hours. */
const WRITTEN = /^(\d{1,2})(:|[-.,\s]|\s?ч\.?\s?)(\d{2})(?::(\d{2}))?(?:\s?мин\.?)?$/i

/** Reads a time of day: as a time cell, as text `8:30`, or as the bare fraction of a day that Excel keeps. */
export function readTime(cell: SheetCell): CellReading {
  if (cell.kind === 'date') return readSerial(Number(cell.value))
  if (cell.kind === 'number') return readBareNumber(Number(cell.value))
  if (cell.kind === 'text') return readTimeText(String(cell.value))
  return rejected('cell.not-a-time')
}

/** A date alone has no time; of a date with a time the time is taken. */
function readSerial(serial: number): CellReading {
  if (serial < 0 || (serial >= 1 && Number.isInteger(serial))) return rejected('cell.not-a-time')
  const { time, hasSeconds } = timeOfFraction(serial % 1)
  if (serial >= 1) return takenWith(time, 'cell.date-dropped', { taken: time })
  return hasSeconds ? takenWith(time, 'cell.seconds-dropped', { taken: time }) : taken(time)
}

/** A bare number may also stand for hours: only what is surely a part of a day is taken, with a warning. */
function readBareNumber(number: number): CellReading {
  if (number <= 0 || number >= 1) return rejected('cell.not-a-time')
  const { time } = timeOfFraction(number)
  return takenWith(time, 'cell.time-as-number', { taken: time })
}

function timeOfFraction(fraction: number): { readonly time: LocalTime; readonly hasSeconds: boolean } {
  const exact = fraction * MINUTES_A_DAY
  const minutes = Math.floor(exact + ROUNDING)
  return { time: timeOfMinutes(minutes % MINUTES_A_DAY), hasSeconds: exact - minutes > ROUNDING }
}

function readTimeText(text: string): CellReading {
  const [, hours, mark, minutes, seconds = '00'] =
    WRITTEN.exec(text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()) ?? []
  if (!hours || !minutes) return rejected('cell.not-a-time')
  const time = parseLocalTime(`${hours.padStart(2, '0')}:${minutes}`)
  if (!time) return rejected('cell.no-such-time')
  if (seconds !== '00') return takenWith(time, 'cell.seconds-dropped', { taken: time })
  return mark === ':' ? taken(time) : takenWith(time, 'cell.time-as-written', { taken: time })
}
