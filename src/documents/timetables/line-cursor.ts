import { cutOff, wrongValue } from '#domain/timetables/unreadable-timetable.ts'

/** The words of one line, and which line it is. */
export interface WordLine {
  readonly line: number
  readonly words: readonly string[]
}

/** Reads a text line by line, past empty lines, and knows where it is. */
export interface LineCursor {
  /**
   * The next line that says something.
   *
   * @throws RefusedError when the text is over; `awaited` names what should have come.
   */
  next(awaited: string): WordLine
  /** The next line, if there is one. */
  peek(): WordLine | undefined
}

/** A cursor before the first line of the text. */
export function cursorOver(text: string): LineCursor {
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => ({ line: at + 1, words: line.split(/\s+/).filter(Boolean) }))
  const filled = lines.filter(({ words }) => words.length > 0)
  let at = 0
  return {
    peek: () => filled[at],
    next: awaited => {
      const line = filled[at++]
      if (!line) throw cutOff(awaited, { where: 'line', at: lines.length })
      return line
    },
  }
}

/**
 * The word at a position of a line.
 *
 * @throws RefusedError when the line is shorter.
 */
export function wordAt({ line, words }: WordLine, position: number, field: string): string {
  const word = words[position]
  if (word === undefined) throw cutOff(field, { where: 'line', at: line })
  return word
}

/**
 * The whole number at a position of a line, from `least` up to `most`.
 *
 * @throws RefusedError when no such number stands there.
 */
export function numberAt(
  line: WordLine,
  position: number,
  field: string,
  least = 0,
  most = 1_000_000,
): number {
  const word = wordAt(line, position, field)
  const number = Number(word)
  if (!/^\d+$/.test(word) || number < least || number > most) {
    throw wrongValue(field, word, `${least}…${most}`, { where: 'line', at: line.line })
  }
  return number
}
