import type { Sections } from './sections.ts'

/** Who attends what, and how many students any two lessons share. */
export interface Attendance {
  readonly sections: Sections
  /** request → the lessons chosen for it. */
  readonly chosen: Int32Array[]
  /** student → rows of the requests. */
  readonly requestsOfStudent: readonly (readonly number[])[]
  /** lesson → students who attend it. */
  readonly count: Int32Array
  /** Students who attend both: row = lesson, column = lesson. */
  readonly shared: Uint16Array
  /** lesson → the lessons it shares students with; only the first `partnersOf[lesson]` entries mean something. */
  readonly partners: Int32Array[]
  readonly partnerCount: Int32Array
  /** Makes another choice for a request. */
  readonly choose: (request: number, lessons: Int32Array) => void
}

/** An attendance in which nobody has chosen yet. */
export function emptyAttendance(sections: Sections, students: number): Attendance {
  const lessons = sections.parent.length
  const chosen: Int32Array[] = sections.requests.map(() => new Int32Array(0))
  const requestsOfStudent: number[][] = Array.from({ length: students }, () => [])
  sections.requests.forEach(({ student }, row) => {
    requestsOfStudent[student]?.push(row)
  })
  const count = new Int32Array(lessons)
  const shared = new Uint16Array(lessons * lessons)
  const partners: Int32Array[] = Array.from({ length: lessons }, () => new Int32Array(4))
  const partnerCount = new Int32Array(lessons)

  const meet = (a: number, b: number) => {
    const known = shared[a * lessons + b] as number
    shared[a * lessons + b] = known + 1
    if (known > 0) return
    const at = partnerCount[a] as number
    const list = partners[a] as Int32Array
    const wide: Int32Array = at < list.length ? list : widened(list)
    partners[a] = wide
    wide[at] = b
    partnerCount[a] = at + 1
  }
  const part = (a: number, b: number) => {
    const left = (shared[a * lessons + b] as number) - 1
    shared[a * lessons + b] = left
    if (left > 0) return
    const list = partners[a] as Int32Array
    const last = (partnerCount[a] as number) - 1
    list[list.indexOf(b)] = list[last] as number
    partnerCount[a] = last
  }
  const leave = (request: number, lesson: number, others: (other: number) => void) => {
    count[lesson] = (count[lesson] as number) - 1
    forOthers(request, lesson, others)
  }
  const forOthers = (request: number, lesson: number, take: (other: number) => void) => {
    const { student } = sections.requests[request] as { student: number }
    for (const own of requestsOfStudent[student] as number[]) {
      for (const other of chosen[own] as Int32Array) if (other !== lesson) take(other)
    }
  }
  return {
    sections,
    chosen,
    requestsOfStudent,
    count,
    shared,
    partners,
    partnerCount,
    choose: (request, choice) => {
      // One lesson at a time, so that each pair within the course is counted once.
      for (let rest = chosen[request] as Int32Array; rest.length > 0; rest = chosen[request] as Int32Array) {
        const lesson = rest[0] as number
        leave(request, lesson, other => {
          part(lesson, other)
          part(other, lesson)
        })
        chosen[request] = rest.slice(1)
      }
      for (const lesson of choice) {
        forOthers(request, lesson, other => {
          meet(lesson, other)
          meet(other, lesson)
        })
        count[lesson] = (count[lesson] as number) + 1
        const own = chosen[request] as Int32Array
        const grown = new Int32Array(own.length + 1)
        grown.set(own)
        grown[own.length] = lesson
        chosen[request] = grown
      }
    },
  }
}

function widened(list: Int32Array): Int32Array {
  const wide = new Int32Array(list.length * 2)
  wide.set(list)
  return wide
}
