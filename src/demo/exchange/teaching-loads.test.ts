import { describe, expect, it } from 'vitest'
import type { TeachingLoad } from '#domain/timetables/teaching-load.ts'
import { whyNotServe } from '#domain/timetables/why-not-serve.ts'
import { VACANCIES } from '../timetables/teaching-loads.ts'
import { demoCluster } from './demo-cluster.ts'

const cluster = demoCluster(1)
const { groups, subgroups, teachingLoads: loads } = cluster
const AUTUMN = 17
const WEEK_PAIRS = 18

const curriculumOf = (group: string): { curriculum: string; course: number } => {
  const { delivery } = groups.find(({ code }) => code === group) ?? {}
  const { curriculum = '', intakeYear = 0 } = cluster.deliveries.find(({ code }) => code === delivery) ?? {}
  return { curriculum, course: 2025 - intakeYear + 1 }
}

/** The weeks of a term that the curriculum's calendar gives to an activity. */
function weeksOf(group: string, term: number, letter: string): number {
  const { curriculum, course } = curriculumOf(group)
  const calendar = cluster.curriculumCalendars.find(
    one => one.curriculum === curriculum && one.course === course,
  )
  const letters = calendar?.weeks.split(' ') ?? []
  const ofTerm = term === 1 ? letters.slice(0, AUTUMN) : letters.slice(AUTUMN)
  return ofTerm.filter(one => one === letter).length
}

/** Academic hours that the students do by themselves in a term. */
function selfStudy(group: string, term: number): number {
  const { curriculum, course } = curriculumOf(group)
  return cluster.curriculumHours
    .filter(row => row.curriculum === curriculum && row.semester === (course - 1) * 2 + term)
    .reduce((sum, row) => sum + row.selfStudy, 0)
}

const sum = (of: readonly TeachingLoad[]): number => of.reduce((total, { hours }) => total + hours, 0)
const isLesson = ({ kind }: TeachingLoad): boolean => kind !== 'training'

/** What the students of a subgroup are taught: the group's lessons and their own. */
const heardBy = (group: string, term: number, subgroup: number): TeachingLoad[] =>
  loads.filter(
    load =>
      load.group === group && load.term === term && (load.subgroup === null || load.subgroup === subgroup),
  )

/** The lessons of teachers, those that a stream hears together once. */
const lessons = [
  ...new Map(loads.map(load => [load.stream ? `${load.term} ${load.stream}` : load.code, load])).values(),
]

const terms = groups.flatMap(({ code }) => [1, 2].map(term => [code, term] as const))

describe('the loads of 2025/26', () => {
  it.each(terms)('fill the weeks of theory of %s in term %i', (group, term) => {
    const weeks = weeksOf(group, term, 'Т')
    for (const { number } of subgroups.filter(one => one.group === group)) {
      // 18 pairs of 2 hours in each week of theory = the pairs of lessons + what is left to self-study.
      const pairs = (sum(heardBy(group, term, number).filter(isLesson)) + selfStudy(group, term)) / 2
      expect(pairs).toBe(WEEK_PAIRS * weeks)
    }
  })

  it.each(terms)('have 36 hours for each week of training practice of %s in term %i', (group, term) => {
    for (const { number } of subgroups.filter(one => one.group === group)) {
      const training = heardBy(group, term, number).filter(({ kind }) => kind === 'training')
      expect(sum(training)).toBe(36 * weeksOf(group, term, 'УП'))
    }
  })

  it('leave the master and the zone of training practice to the planner', () => {
    const training = loads.filter(({ kind }) => kind === 'training')
    expect(training.length).toBeGreaterThan(100)
    for (const { teacher, zone, classroom, subgroup } of training)
      expect([teacher, zone, classroom, subgroup === null]).toEqual([null, null, null, false])
  })

  it('have three lectures that nobody was found for, and no other vacancy', () => {
    const vacant = loads.filter(load => load.teacher === null && isLesson(load))
    expect(new Set(vacant.map(({ code }) => code))).toEqual(VACANCIES)
    expect(vacant.map(({ kind }) => kind)).toEqual(['theory', 'theory', 'theory'])
  })

  it('let two groups of one college and shift hear a lecture together, in the same hours', () => {
    const streams = new Set(loads.flatMap(({ term, stream }) => (stream ? [`${term} ${stream}`] : [])))
    expect(streams.size).toBeGreaterThan(50)
    for (const stream of streams) {
      const heard = loads.filter(load => `${load.term} ${load.stream}` === stream)
      const [one, other] = heard.map(load => groups.find(({ code }) => code === load.group))
      expect(heard.map(({ kind }) => kind)).toEqual(['theory', 'theory'])
      expect([one?.college, one?.shift]).toEqual([other?.college, other?.shift])
      expect(new Set(heard.map(({ hours, teacher, index }) => `${hours} ${teacher} ${index}`)).size).toBe(1)
    }
  })

  it('take two pairs at a time for some of the laboratory work, in whole lessons', () => {
    const long = loads.filter(({ pairsInARow }) => pairsInARow > 1)
    expect(long.length).toBeGreaterThan(10)
    for (const { kind, hours, pairsInARow } of long)
      expect([kind, hours % (2 * pairsInARow)]).toEqual(['laboratory', 0])
  })
})

describe('the teachers of 2025/26', () => {
  it('work at the college of the group on its first day', () => {
    const posts = new Map(cluster.employments.map(post => [post.code, post]))
    for (const { teacher, group } of loads.filter(load => load.teacher !== null)) {
      const post = posts.get(teacher ?? '')
      expect(post?.organisation).toBe(groups.find(({ code }) => code === group)?.college)
      expect(post?.kind).toBe('teacher')
      expect(post?.startsOn.localeCompare('2025-09-01')).toBe(-1)
    }
  })

  it('have no more than 36 hours a week even when all their groups have theory at once', () => {
    const weekly = new Map<string, number>()
    for (const { teacher, term, group, hours } of lessons.filter(load => load.teacher !== null)) {
      const key = `${teacher} ${term}`
      weekly.set(key, (weekly.get(key) ?? 0) + hours / weeksOf(group, term, 'Т'))
    }
    expect(Math.max(...weekly.values())).toBeLessThanOrEqual(36)
  })

  it('have no more hours a year than their rate, and so none more than 1440', () => {
    for (const { code, rate } of cluster.employments) {
      const hours = sum(lessons.filter(({ teacher }) => teacher === code))
      expect([code, hours <= 720 * (rate ?? 1)]).toEqual([code, true])
    }
  })

  it('are more than in the year before: twenty groups have come', () => {
    const teachers = cluster.employments.filter(
      ({ kind, contract }) => kind === 'teacher' && contract === 'main',
    )
    const before = teachers.filter(({ startsOn }) => startsOn < '2025-01-24')
    const hired = teachers.filter(({ startsOn }) => startsOn === '2025-08-28')
    // 11 + 9 + 5 + 5 + 6 = 36 were there; each of those who came has something to teach.
    expect(before.length).toBe(36)
    expect(before.length + hired.length).toBe(teachers.length)
    const busy = new Set(loads.map(({ teacher }) => teacher))
    expect(hired.filter(({ code }) => !busy.has(code))).toEqual([])
  })

  it('who come from employers are free on two days, after the first pair', () => {
    for (const { code, organisation } of cluster.employments.filter(
      ({ contract }) => contract === 'partTime',
    )) {
      const closed = cluster.absences.filter(({ worker }) => worker === code)
      const days = groups.find(({ college }) => college === organisation)?.daysPerWeek ?? 0
      expect(new Set(closed.map(({ weekday }) => weekday)).size).toBe(days)
      expect(closed.filter(({ toPair }) => toPair === 1).length).toBe(2)
    }
  })

  it('have one method day at the most, on a day on which the college teaches', () => {
    const days = cluster.absences.filter(({ kind }) => kind === 'methodDay')
    expect(new Set(days.map(({ worker }) => worker)).size).toBe(days.length)
    expect(days.length).toBeGreaterThan(20)
    for (const { worker, weekday } of days) {
      const post = cluster.employments.find(({ code }) => code === worker)
      const college = groups.find(group => group.college === post?.organisation)
      expect(weekday ?? 9).toBeLessThanOrEqual(college?.daysPerWeek ?? 0)
    }
  })
})

describe('the classrooms', () => {
  const collegeOf = new Map(cluster.sites.map(({ code, organisation }) => [code, organisation]))

  it('serve every lesson somewhere in the college', () => {
    for (const load of lessons.filter(isLesson)) {
      const heard = load.stream
        ? loads.filter(one => one.term === load.term && one.stream === load.stream)
        : [load]
      const students = heard.reduce((total, { group, subgroup }) => {
        const part = subgroups.find(one => one.group === group && one.number === subgroup)
        return total + (part ?? groups.find(({ code }) => code === group))!.plannedStudents
      }, 0)
      const { college } = groups.find(({ code }) => code === load.group)!
      const serving = cluster.classrooms.filter(
        room => collegeOf.get(room.site) === college && whyNotServe(room, load, students) === undefined,
      )
      expect([load.code, serving.length > 0]).toEqual([load.code, true])
    }
  })

  it('are enough for the busiest week, when every group has theory, and leave a sixth free', () => {
    const kinds = {
      ordinary: [null, 'general', 'lecture'],
      computer: ['computer'],
      laboratory: ['laboratory'],
      gym: ['gym'],
    }
    const busy = Object.entries(kinds).flatMap(([kind, served]) =>
      [...new Set(groups.map(({ college }) => college))].flatMap(college =>
        [1, 2].map(term => ({ name: `${college} ${kind} ${term}`, share: shareOf(college, served, term) })),
      ),
    )
    for (const { name, share } of busy) expect([name, share < 5 / 6]).toEqual([name, true])
    // What nobody asks for would say nothing: the ordinary rooms are busy.
    expect(busy.filter(({ share }) => share > 0.6).length).toBeGreaterThan(5)
  })

  /** The part of the pairs of a week in rooms of these kinds that the lessons of a college would take. */
  function shareOf(college: string, served: readonly (string | null)[], term: number): number {
    const [first] = groups.filter(group => group.college === college)
    const rooms = cluster.classrooms
      .filter(room => collegeOf.get(room.site) === college && served.includes(room.kind))
      .reduce((total, { groupsAtOnce }) => total + (groupsAtOnce ?? 0), 0)
    const ringing = (day: string) =>
      cluster.bells.filter(bell => bell.site === first?.site && bell.day === day).length
    const asked = lessons
      .filter(load => isLesson(load) && load.term === term && served.includes(load.classroomKind))
      .filter(load => groups.find(({ code }) => code === load.group)?.college === college)
      .reduce((total, { group, hours }) => total + hours / 2 / weeksOf(group, term, 'Т'), 0)
    return asked / (rooms * (ringing('usual') * 5 + ringing('saturday')))
  }
})

describe('the bells', () => {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

  it('give a pair two academic hours, and less only before a holiday', () => {
    for (const { day, startsAt, endsAt } of cluster.bells)
      expect(minutes(endsAt) - minutes(startsAt)).toBe(day === 'short' ? 2 * 35 : 2 * 45)
  })

  it('give each group four pairs a day at the least', () => {
    for (const { site, shift, daysPerWeek } of groups)
      for (const day of daysPerWeek === 6 ? ['usual', 'saturday', 'short'] : ['usual', 'short']) {
        const open = cluster.bells.filter(
          bell => bell.site === site && bell.day === day && (bell.shift ?? shift) === shift,
        )
        expect(open.length).toBeGreaterThanOrEqual(4)
      }
  })
})
