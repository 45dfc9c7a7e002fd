import type { TeachingLoad } from '#domain/timetables/teaching-load.ts'
import { type AcademicYear, mondayOfWeek, type WeekNumber } from '#domain/values/academic-year.ts'
import { addDays } from '#domain/values/local-date.ts'
import type { Zone } from '#domain/zones/zone.ts'
import type { HopelessLesson, TermSite, TermTask } from '../term-problem.ts'
import { assignMasters, type MasterDemand } from './assign-masters.ts'
import type { GroupTerm } from './term-group.ts'
import type { PracticeOfYear, TermRecords } from './term-records.ts'
import { practicePairs, zoneShifts } from './zone-shifts.ts'

type Block = PracticeOfYear[number]

/** What the building of practice looks at. */
export interface PracticeContext {
  readonly records: TermRecords
  readonly year: AcademicYear
  readonly sites: ReadonlyMap<string, TermSite>
  /** Academic hours of a week of practice. */
  readonly weekHours: number
}

/** Blocks of training practice as lessons of whole weeks, each with a master, and those for which none is free. */
export function practiceTasks(
  context: PracticeContext,
  terms: readonly GroupTerm[],
): { tasks: TermTask[]; hopeless: HopelessLesson[] } {
  const blocks = terms.flatMap(term =>
    term.practice.filter(({ kind }) => kind === 'training').map(block => ({ block, term })),
  )
  const demands = blocks.map(({ block, term }) => masterDemand(context, block, term))
  const masters = assignMasters(demands)
  const tasks: TermTask[] = []
  const hopeless: HopelessLesson[] = []
  for (const { block, term } of blocks) {
    const lesson = lessonOf(context, block, term)
    const master = masters.get(block.id)
    const zone = context.records.zones.find(({ code }) => code === block.resource)
    if (zone && master) tasks.push(taskOf(context, lesson, zone, term, master))
    else hopeless.push({ lesson, reason: noMaster(block, zone?.name ?? block.resource, demands) })
  }
  return { tasks, hopeless }
}

const weeksOf = ({ firstWeek, weeks }: Block): WeekNumber[] =>
  Array.from({ length: weeks }, (_, at) => firstWeek + at)

function lessonOf({ records, weekHours }: PracticeContext, block: Block, { group }: GroupTerm) {
  const load = loadOf(records.teachingLoads, block)
  return {
    id: block.id,
    loads: load ? [load.code] : [],
    audience: [{ group: block.group, subgroup: group.subgroups.length > 0 ? block.subgroup : null }],
    index: block.module,
    kind: 'training' as const,
    students: block.students,
    weeks: weeksOf(block),
    pairs: practicePairs(weekHours, group.daysPerWeek),
  }
}

const loadOf = (loads: readonly TeachingLoad[], block: Block): TeachingLoad | undefined =>
  loads.find(
    ({ kind, group, index, subgroup }) =>
      kind === 'training' &&
      group === block.group &&
      index === block.module &&
      (subgroup === null || subgroup === block.subgroup),
  )

function taskOf(
  { sites, weekHours }: PracticeContext,
  lesson: ReturnType<typeof lessonOf>,
  zone: Zone,
  { group }: GroupTerm,
  master: string,
): TermTask {
  const site = sites.get(zone.site)
  const times = site ? zoneShifts(zone, site, group.daysPerWeek, weekHours) : []
  return {
    ...{ ...lesson, site: zone.site, times, teachers: [master] },
    ...{ rooms: [{ room: zone.code, price: 0 }], fixed: null },
  }
}

/** Who may lead a block: the master whom the load names, else those certified for the zone, or the workshop's own. */
function masterDemand(context: PracticeContext, block: Block, term: GroupTerm): MasterDemand {
  const { records } = context
  const named = loadOf(records.teachingLoads, block)?.teacher
  const zone = records.zones.find(({ code }) => code === block.resource)
  const own = term.group.college
  const able = zone?.kind === 'zone' ? certified(context, block, term, zone) : workshopMasters(records, zone)
  const nearFirst = able.sort(
    (one, other) => Number(other.organisation === own) - Number(one.organisation === own),
  )
  return { id: block.id, weeks: weeksOf(block), masters: named ? [named] : nearFirst.map(({ code }) => code) }
}

/** The workers whose certificate opens the zone for the module through all weeks of the block. */
function certified({ records, year }: PracticeContext, block: Block, { groupYear }: GroupTerm, zone: Zone) {
  const from = mondayOfWeek(year, block.firstWeek)
  const to = addDays(from, block.weeks * 7 - 2)
  const { curriculum, programme } = groupYear.delivery
  const module = records.curriculumRows.find(
    row => row.curriculum === curriculum && row.index === block.module,
  )?.parent
  const opening = new Set(
    records.openings
      .filter(one => one.zone === zone.code)
      .filter(one => one.programme === null || one.programme === programme)
      .filter(one => one.module === null || one.module === module)
      .map(({ certificate }) => certificate),
  )
  const persons = new Set(
    records.certificates
      .filter(({ code, issuedOn, validUntil }) => {
        return opening.has(code) && issuedOn <= from && (validUntil === null || validUntil >= to)
      })
      .map(({ person }) => person),
  )
  return teaching(records, from, to).filter(({ person }) => persons.has(person))
}

/** The masters of the college to which a workshop belongs. */
const workshopMasters = (records: TermRecords, zone: Zone | undefined) =>
  records.employments.filter(({ kind, organisation }) => kind === 'master' && organisation === zone?.owner)

/** Workers of colleges who teach from one day to another; an employer's worker teaches by a second post at a college. */
const teaching = ({ employments }: TermRecords, from: string, to: string) =>
  employments.filter(
    ({ kind, startsOn, endsOn }) =>
      (kind === 'teacher' || kind === 'master') && startsOn <= from && (endsOn === null || endsOn >= to),
  )

function noMaster(block: Block, zone: string, demands: readonly MasterDemand[]): HopelessLesson['reason'] {
  const own = demands.find(({ id }) => id === block.id)
  const rivals = demands.filter(
    ({ id, weeks, masters }) =>
      id !== block.id &&
      weeks.some(week => own?.weeks.includes(week)) &&
      masters.some(master => own?.masters.includes(master)),
  )
  return {
    code: own?.masters.length ? 'timetables.masters-taken' : 'timetables.no-master',
    facts: {
      ...{ group: block.group, subgroup: block.subgroup, index: block.module, zone },
      ...{ firstWeek: block.firstWeek, lastWeek: block.firstWeek + block.weeks - 1 },
      ...{ masters: own?.masters.length ?? 0, blocks: rivals.length + 1 },
    },
  }
}
