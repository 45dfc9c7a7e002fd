import { gunzipSync } from 'node:zlib'
import { damagedFile, emptyFile, oversizedFile } from '#domain/files/unreadable-file.ts'
import type { CurriculumCourseProblem } from '#domain/timetables/curriculum-course-problem.ts'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { readCompetitionProblem } from './read-competition-problem.ts'
import { readCurriculumCourses } from './read-curriculum-courses.ts'

/** An instance of one of the two competitions. */
export type Instance =
  | { readonly world: 'itc2007'; readonly problem: CurriculumCourseProblem }
  | { readonly world: 'itc2019'; readonly problem: TimetableProblem }

/** Unpacked bytes beyond which a file is taken for a bomb; the largest known instance has a tenth of them. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * Opens an instance by what the file holds, whatever its name: `.ctt`, `.ectt`, ITC-2019 XML, each also gzipped.
 *
 * @throws RefusedError when it is neither.
 */
export function openInstance(bytes: Uint8Array): Instance {
  const text = unpackText(bytes)
  return /^\s*</.test(text)
    ? { world: 'itc2019', problem: readCompetitionProblem(text) }
    : { world: 'itc2007', problem: readCurriculumCourses(text) }
}

/**
 * The text of a file, unpacked when it is gzipped.
 *
 * @throws RefusedError when it is empty, broken or too large.
 */
export function unpackText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw emptyFile()
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return new TextDecoder('utf-8').decode(packed ? unpack(bytes) : bytes)
}

function unpack(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    if (error instanceof RangeError) throw oversizedFile('unpacked', MOST_BYTES)
    throw damagedFile('gzip')
  }
}
