import { describe, expect, it } from 'vitest'
import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import { academicYear, firstDay, weekOf } from '#domain/values/academic-year.ts'
import { localDate } from '#domain/values/local-date.ts'
import type { YearRecords } from '#domain/years/year-records.ts'
import { buildYearProblem } from '#planning/years/build/build-year-problem.ts'

const cluster: YearRecords = demoCluster(1)
const year = academicYear(2025)
const { problem } = buildYearProblem(cluster, year)

const sessionsOf = (group: string) => problem.sessions.filter(session => session.group === group)
const blocks = problem.sessions.flatMap(session => session.blocks)

describe('the problem of a cluster’s year', () => {
  it('has a session for each practice of each group, in whole weeks of 36 hours', () => {
    for (const session of problem.sessions) {
      const group = cluster.groups.find(({ code }) => code === session.group)
      const delivery = cluster.deliveries.find(({ code }) => code === group?.delivery)
      const hours = cluster.curriculumHours.find(
        one =>
          one.curriculum === delivery?.curriculum &&
          one.index === session.module &&
          one.semester === session.semester,
      )
      const parts = sessionsOf(session.group).filter(
        one => one.module === session.module && one.semester === session.semester,
      )
      expect(parts.reduce((sum, { weeks }) => sum + weeks, 0)).toBe(Math.ceil((hours?.total ?? 0) / 36))
    }
  })

  it('wishes the weeks of the curriculum’s calendar, inside the window of the semester', () => {
    for (const { wished, earliest, latest, weeks } of problem.sessions) {
      expect(wished).toBeGreaterThanOrEqual(earliest)
      expect(wished + weeks - 1).toBeLessThanOrEqual(latest)
    }
  })

  it('plans the groups that continue and those of the new intake', () => {
    expect(problem.groups).toHaveLength(44)
    expect(new Set(problem.groups.map(({ code }) => code.split('-')[1]))).toEqual(new Set(['24', '25']))
  })

  it('lets training practice of a module come before its production practice', () => {
    const kinds = problem.order.map(pair =>
      pair.map(id => problem.sessions.find(session => session.id === id)?.kind).join(' → '),
    )
    expect(kinds).toContain('training → production')
    expect(kinds).not.toContain('production → training')
  })

  it('closes a zone in the weeks in which all of it is reserved', () => {
    const whole = cluster.reservations.filter(
      ({ places, startsOn }) => places === null && startsOn >= firstDay(year),
    )
    expect(whole.length).toBeGreaterThan(0)
    for (const { zone, startsOn } of whole) {
      const resource = problem.resources.find(({ code }) => code === zone)
      expect([startsOn, resource?.capacityByWeek[weekOf(year, startsOn) - 1]]).toEqual([startsOn, 0])
    }
  })

  it('keeps a subgroup out of a zone in the weeks in which a repair leaves too few places', () => {
    // All but five places of Z1 are taken in the week of 2 March 2026, and no subgroup is that small.
    const monday = localDate('2026-03-02')
    const all = cluster.stations
      .filter(({ zone }) => zone === 'Z1')
      .reduce((sum, { quantity, studentsEach }) => sum + quantity * studentsEach, 0)
    const repair = {
      code: 'R',
      zone: 'Z1',
      kind: 'repair' as const,
      startsOn: monday,
      endsOn: monday,
      ...{ startsAt: null, endsAt: null },
      places: all - 5,
      reason: '',
    }
    const week = weekOf(year, monday)
    const built = buildYearProblem({ ...cluster, reservations: [repair] }, year).problem
    expect(built.resources.find(({ code }) => code === 'Z1')?.capacityByWeek[week - 1]).toBe(10)
    const options = built.sessions
      .filter(({ earliest, latest }) => earliest <= week && week <= latest)
      .flatMap(session => session.blocks.flatMap(block => block.options))
      .filter(({ resource }) => resource === 'Z1')
    expect(options.length).toBeGreaterThan(0)
    for (const { closedWeeks } of options) expect(closedWeeks).toContain(week)
  })

  it('refuses a zone that no certificate opens for the module, and harmful conditions to minors', () => {
    const codes = new Set(blocks.flatMap(({ refused }) => refused.map(({ refusal }) => refusal.code)))
    expect(codes).toContain('years.no-certified-master')
    expect(codes).toContain('years.harmful-conditions')
  })

  it('lets a group use the workshops of its own college where no base of practice is named', () => {
    const bare = buildYearProblem({ ...cluster, practiceBases: [] }, year).problem
    const owners = new Map(cluster.zones.map(zone => [zone.code, zone]))
    for (const session of bare.sessions.filter(({ kind }) => kind === 'training'))
      for (const { resource } of session.blocks.flatMap(({ options }) => options)) {
        const group = bare.groups.find(({ code }) => code === session.group)
        expect(owners.get(resource)).toMatchObject({ kind: 'workshop', owner: group?.college })
      }
  })

  it('counts practice of a day a week as a load, not as blocks', () => {
    const curriculumRows = cluster.curriculumRows.map(row =>
      row.kind === 'productionPractice' ? { ...row, mode: 'distributed' as const } : row,
    )
    const built = buildYearProblem({ ...cluster, curriculumRows }, year)
    expect(built.problem.sessions.filter(({ kind }) => kind === 'production')).toEqual([])
    expect(built.weeklyLoads.length).toBeGreaterThan(0)
    for (const { hoursPerWeek } of built.weeklyLoads) expect(hoursPerWeek).toBeGreaterThan(0)
  })
})
