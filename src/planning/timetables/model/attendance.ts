import { rowsBy, type Sections } from './sections.ts'

/** Who attends what, and how many students any two lessons share. */
export interface Attendance {
  readonly sections: Sections
  /** request → the lessons chosen for it; a choice is replaced, never changed. */
  readonly chosen: Int32Array[]
  /** student → rows of the requests. */
  readonly requestsOfStudent: readonly Int32Array[]
  /** lesson → students who attend it. */
  readonly count: Int32Array
  /** Students who attend both: row = lesson, column = lesson. */
  readonly shared: Uint16Array
  /** lesson → the lessons it shares students with; only the first `partnerCount[lesson]` entries mean something. */
  readonly partners: Int32Array[]
  readonly partnerCount: Int32Array
  /** Makes another choice for a request. */
  readonly choose: (request: number, choice: Int32Array) => void
}

/** An attendance in which nobody has chosen yet. */
export function emptyAttendance(sections: Sections, students: number): Attendance {
  const lessons = sections.parent.length
  const chosen: Int32Array[] = Array.from(sections.studentOf, () => new Int32Array(0))
  const requestsOfStudent = rowsBy([...sections.studentOf], students)
  const count = new Int32Array(lessons)
  const shared = new Uint16Array(students > 0 ? lessons * lessons : 0)
  const partners: Int32Array[] = Array.from({ length: lessons }, () => new Int32Array(4))
  const partnerCount = new Int32Array(lessons)

  const meet = (a: number, b: number) => {
    const known = shared[a * lessons + b] as number
    shared[a * lessons + b] = known + 1
    if (known > 0) return
    const at = partnerCount[a] as number
    const list = partners[a] as Int32Array
    const wide = at < list.length ? list : widened(list)
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
  /** Pairs a lesson of a choice with the student's other courses and with the lessons before it in the choice. */
  const forPartners = (
    request: number,
    choice: Int32Array,
    at: number,
    take: (a: number, b: number) => void,
  ) => {
    const lesson = choice[at] as number
    for (const own of requestsOfStudent[sections.studentOf[request] as number] as Int32Array) {
      if (own === request) continue
      for (const other of chosen[own] as Int32Array) {
        take(lesson, other)
        take(other, lesson)
      }
    }
    for (let before = 0; before < at; before++) {
      take(lesson, choice[before] as number)
      take(choice[before] as number, lesson)
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
      const old = chosen[request] as Int32Array
      for (let at = 0; at < old.length; at++) {
        forPartners(request, old, at, part)
        count[old[at] as number] = (count[old[at] as number] as number) - 1
      }
      for (let at = 0; at < choice.length; at++) {
        forPartners(request, choice, at, meet)
        count[choice[at] as number] = (count[choice[at] as number] as number) + 1
      }
      chosen[request] = choice
    },
  }
}

function widened(list: Int32Array): Int32Array {
  const wide = new Int32Array(list.length * 2)
  wide.set(list)
  return wide
}
