import { describe, expect, it } from 'vitest'
import { demoCurricula } from './curricula.ts'
import { shareHours } from './share-hours.ts'

const { curricula, curriculumRows, curriculumHours, curriculumCalendars } = demoCurricula()
const AUTUMN = 17
const YEAR = 52

const lettersOf = (curriculum: string, course: number): string[] =>
  curriculumCalendars.find(one => one.curriculum === curriculum && one.course === course)?.weeks.split(' ') ??
  []

/** The letters of a semester's part of the year; holidays fall out when letters are counted. */
const semesterLetters = (curriculum: string, semester: number): string[] => {
  const year = lettersOf(curriculum, Math.ceil(semester / 2))
  return semester % 2 === 1 ? year.slice(0, AUTUMN) : year.slice(AUTUMN)
}

const weeksOf = (letters: readonly string[], ...wanted: string[]): number =>
  letters.filter(letter => wanted.includes(letter)).length

const hoursOf = (curriculum: string, semester: number, indices?: ReadonlySet<string>): number =>
  curriculumHours
    .filter(row => row.curriculum === curriculum && row.semester === semester)
    .filter(({ index }) => indices === undefined || indices.has(index))
    .reduce((sum, { total }) => sum + total, 0)

const indicesOf = (curriculum: string, ...kinds: string[]): Set<string> =>
  new Set(
    curriculumRows
      .filter(row => row.curriculum === curriculum && kinds.includes(row.kind))
      .map(({ index }) => index),
  )

const semestersOf = (termMonths: number): number[] => (termMonths === 22 ? [1, 2, 3, 4] : [1, 2, 3, 4, 5, 6])

describe.each(
  curricula.map(({ code, termMonths }) => [code, termMonths] as const),
)('the curriculum %s of %i months', (code, termMonths) => {
  it('has 36 academic hours for each study week of each semester', () => {
    for (const semester of semestersOf(termMonths)) {
      const working = weeksOf(semesterLetters(code, semester), 'Т', 'УП', 'ПП', 'ПА', 'ГИА')
      expect(working).toBe(semester % 2 === 1 ? 17 : 24)
      expect([semester, hoursOf(code, semester)]).toEqual([semester, 36 * working])
    }
  })

  it('sums to 82 or 123 study weeks', () => {
    // 2 years × (17 + 24) weeks = 82, of 3 years 123; × 36 hours = 2952 and 4428.
    const total = semestersOf(termMonths).reduce((sum, semester) => sum + hoursOf(code, semester), 0)
    expect(total).toBe(termMonths === 22 ? 2952 : 4428)
  })

  it('gives training and production practice the weeks that its calendar shows', () => {
    for (const semester of semestersOf(termMonths)) {
      const letters = semesterLetters(code, semester)
      const training = hoursOf(code, semester, indicesOf(code, 'trainingPractice'))
      const production = hoursOf(code, semester, indicesOf(code, 'productionPractice'))
      expect(training).toBe(36 * weeksOf(letters, 'УП'))
      expect(production).toBe(36 * weeksOf(letters, 'ПП'))
      const attestation = hoursOf(code, semester, indicesOf(code, 'moduleExam', 'exams'))
      expect(attestation).toBe(36 * weeksOf(letters, 'ПА'))
      expect(hoursOf(code, semester, indicesOf(code, 'finalAttestation'))).toBe(36 * weeksOf(letters, 'ГИА'))
    }
  })

  it('reads the 1476 hours of general education, 576 of them in the first semester', () => {
    const general = new Set(
      curriculumRows.filter(row => row.curriculum === code && row.parent === 'ООД').map(({ index }) => index),
    )
    // 16 weeks of theory × 36 = 576.
    expect(hoursOf(code, 1, general)).toBe(576)
    const total = semestersOf(termMonths).reduce((sum, semester) => sum + hoursOf(code, semester, general), 0)
    expect(total).toBe(1476)
  })

  it('has 11 weeks of holidays in each year but the last, two of them in winter', () => {
    const courses = termMonths === 22 ? [1, 2] : [1, 2, 3]
    for (const course of courses) {
      const year = lettersOf(code, course)
      expect(year.length).toBe(YEAR)
      expect(year.slice(AUTUMN, AUTUMN + 2)).toEqual(['К', 'К'])
      expect(weeksOf(year, 'К')).toBe(course === courses.length ? 2 : 11)
    }
  })

  it('gives a year at most 8 exams and 10 credits', () => {
    for (const course of [1, 2, 3]) {
      const ended = curriculumHours.filter(
        row => row.curriculum === code && Math.ceil(row.semester / 2) === course,
      )
      expect(ended.filter(({ control }) => control === 'exam').length).toBeLessThanOrEqual(8)
      const credits = ended.filter(({ control }) => control === 'credit' || control === 'gradedCredit')
      expect(credits.length).toBeLessThanOrEqual(10)
    }
  })

  it('trains in a module before it lets the module go to production', () => {
    const last = (index: string) =>
      Math.max(
        ...curriculumHours
          .filter(row => row.curriculum === code && row.index === index)
          .map(({ semester }) => semester),
      )
    const first = (index: string) =>
      Math.min(
        ...curriculumHours
          .filter(row => row.curriculum === code && row.index === index)
          .map(({ semester }) => semester),
      )
    for (const training of indicesOf(code, 'trainingPractice')) {
      const production = training.replace('УП', 'ПП')
      const exam = `${training.replace('УП', 'ПМ')}.ЭК`
      expect(last(training)).toBeLessThanOrEqual(first(production))
      expect(last(production)).toBeLessThanOrEqual(first(exam))
    }
  })
})

describe('sharing hours among subjects', () => {
  it('leaves no lesson over: 100 hours by 1 : 1 : 1 are 34 + 34 + 32', () => {
    // 50 lessons / 3 = 16.67 each; the two lessons over go to the first two.
    expect(shareHours(100, [1, 1, 1])).toEqual([34, 34, 32])
  })

  it('gives nothing to a subject without weight', () => {
    expect(shareHours(72, [0, 3, 1])).toEqual([0, 54, 18])
  })

  it('refuses hours that nobody reads', () => {
    expect(() => shareHours(36, [0, 0])).toThrow('no subject')
  })
})
