import { allRecords } from '#database/client/all-records.ts'
import type { Reader } from '#database/client/transactions.ts'
import { groups } from '#domain/groups/group.ts'
import { subgroups } from '#domain/groups/subgroup.ts'
import { employments } from '#domain/people/employment.ts'
import { rules } from '#domain/rules/rule.ts'
import { checkLoadClassrooms, checkLoadSubgroups } from '#domain/timetables/check-loads.ts'
import { checkTeacherHours } from '#domain/timetables/check-teacher-hours.ts'
import { type TeachingLoad, teachingLoads } from '#domain/timetables/teaching-load.ts'
import type { Finding } from '#domain/values/finding.ts'
import { classrooms } from '#domain/zones/classroom.ts'

/** What is wrong with a load beside its group, its classroom and what else its teacher is given. */
export async function findingsOfLoad(reader: Reader, load: TeachingLoad): Promise<readonly Finding[]> {
  const parts = await allRecords(reader, subgroups, { group: load.group })
  const rooms = load.classroom === null ? [] : await allRecords(reader, classrooms, { code: load.classroom })
  return [
    ...checkLoadSubgroups([load], parts),
    ...checkLoadClassrooms([load], rooms, await allRecords(reader, groups, { code: load.group }), parts),
    ...(await findingsOfTeacher(reader, load)),
  ]
}

/** The year of a person counts as a whole, in whichever posts he or she teaches. */
async function findingsOfTeacher(reader: Reader, { year, teacher }: TeachingLoad): Promise<Finding[]> {
  if (teacher === null) return []
  const [post] = await allRecords(reader, employments, { code: teacher })
  const posts = post ? await allRecords(reader, employments, { person: post.person }) : []
  const given = await Promise.all(
    posts.map(({ code }) => allRecords(reader, teachingLoads, { teacher: code, year: String(year) })),
  )
  return checkTeacherHours(given.flat(), posts, await allRecords(reader, rules))
}
