import type { TeachingLoad } from '#domain/timetables/teaching-load.ts'
import type { DemoGroup } from '../groups/groups.ts'
import { assignTeachers } from './assign-teachers.ts'
import { joinStreams } from './join-streams.ts'
import { loadDrafts } from './load-drafts.ts'

/** Theory for which nobody was found by September. */
export const VACANCIES: ReadonlySet<string> = new Set([
  'Н25-1-ЭО-25-1-ООД.07-Т',
  'Н25-1-КИП-24-1-МДК.02.01-Т',
  'Н25-2-АД-24-1-ОП.04-Т',
])

/** The loads of all groups in 2025/26, each with its teacher. */
export function teachingLoadRecords(groups: readonly DemoGroup[]): TeachingLoad[] {
  const drafts = joinStreams(loadDrafts(groups), groups)
  const teachers = assignTeachers(drafts.filter(({ load }) => !VACANCIES.has(load.code)))
  return drafts.map(({ load }) => ({ ...load, teacher: teachers.get(load.code) ?? null }))
}
