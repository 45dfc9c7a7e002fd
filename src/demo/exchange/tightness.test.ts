import { describe, expect, it } from 'vitest'
import { demoCluster } from './demo-cluster.ts'

const cluster = demoCluster(1)

/** Weeks of 2025/26 in which practice can lie: 16 before the exams of the autumn, 22 before the demo exam. */
const WEEKS = 16 + 22
const WEEK_HOURS = 36
const YEAR = 2025

/** Student-weeks of training practice in 2025/26 whose first choice is the zone. */
function askedOf(zone: string): number {
  let asked = 0
  for (const { delivery, index } of cluster.practiceBases.filter(
    base => base.zone === zone && base.preference === 0,
  )) {
    const plan = cluster.deliveries.find(({ code }) => code === delivery)
    if (!plan) continue
    const semesters = [1, 2].map(half => (YEAR - plan.intakeYear) * 2 + half)
    const hours = cluster.curriculumHours
      .filter(row => row.curriculum === plan.curriculum && row.index === index)
      .filter(({ semester }) => semesters.includes(semester))
      .reduce((sum, { total }) => sum + total, 0)
    const students = cluster.groups
      .filter(group => group.delivery === delivery)
      .reduce((sum, { plannedStudents }) => sum + plannedStudents, 0)
    asked += (hours / WEEK_HOURS) * students
  }
  return asked
}

/** Student-weeks that the zone has, all shifts open. */
function offeredBy(zone: string): number {
  const places = cluster.stations
    .filter(station => station.zone === zone)
    .reduce((sum, { quantity, studentsEach }) => sum + quantity * studentsEach, 0)
  return places * (cluster.zones.find(({ code }) => code === zone)?.shifts ?? 0) * WEEKS
}

describe('the year 2025/26', () => {
  it('asks the welding and the turning zone for nearly all they have', () => {
    for (const zone of ['Z1', 'Z3']) expect(askedOf(zone) / offeredBy(zone)).toBeGreaterThan(0.88)
  })

  it('asks every zone for something', () => {
    for (const { code } of cluster.zones.filter(({ kind }) => kind === 'zone'))
      expect(askedOf(code)).toBeGreaterThan(0)
  })

  it('sends each subgroup to a zone or workshop that has a place for each student', () => {
    const placesOf = new Map(
      cluster.zones.map(({ code }) => [
        code,
        cluster.stations
          .filter(({ zone }) => zone === code)
          .reduce((sum, { quantity, studentsEach }) => sum + quantity * studentsEach, 0),
      ]),
    )
    for (const { code, delivery } of cluster.groups) {
      const largest = Math.max(
        ...cluster.subgroups.filter(({ group }) => group === code).map(one => one.plannedStudents),
      )
      const indices = new Set(
        cluster.practiceBases.filter(base => base.delivery === delivery).map(({ index }) => index),
      )
      const curriculum = cluster.deliveries.find(one => one.code === delivery)?.curriculum
      const practised = cluster.curriculumRows.filter(
        row => row.curriculum === curriculum && row.kind === 'trainingPractice',
      )
      expect(new Set(practised.map(({ index }) => index))).toEqual(indices)
      for (const index of indices) {
        const bases = cluster.practiceBases.filter(base => base.delivery === delivery && base.index === index)
        expect(Math.max(...bases.map(({ zone }) => placesOf.get(zone) ?? 0))).toBeGreaterThanOrEqual(largest)
      }
    }
  })

  it('has one programme whose only employer takes one of two subgroups at a time', () => {
    // 22 students in two subgroups of 11, and 11 places.
    const places = cluster.places.filter(({ programme }) => programme === '15.01.29')
    expect(places.map(place => place.places)).toEqual([11])
  })

  it('has one module that nobody is certified for yet in one of its zones', () => {
    const opened = cluster.openings.filter(({ zone, programme }) => zone === 'Z6' && programme === '15.01.37')
    expect(opened).toEqual([])
    expect(
      cluster.practiceBases.some(({ zone, delivery }) => zone === 'Z6' && delivery.startsWith('15.01.37')),
    ).toBe(true)
  })
})
