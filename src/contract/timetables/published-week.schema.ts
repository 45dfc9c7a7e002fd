import { z } from 'zod'
import { saidRefusalSchema } from '../years/refusal.schema.ts'
import { planningSchema } from '../years/year-plan.schema.ts'

const moment = z.iso.datetime({ offset: true })
const pair = z.int().min(1)

/** A lesson of a published week, in the college’s own words. */
export const publishedLessonSchema = z
  .object({
    date: z.iso.date(),
    pair,
    discipline: z.string(),
    teachers: z.array(z.string()),
    room: z.string().nullable(),
    subgroup: z.int().nullable().describe('null for the whole group'),
    groups: z.array(z.string()).describe('Several are a stream'),
  })
  .meta({ id: 'PublishedLesson' })

const pairBlock = publishedLessonSchema.extend({ length: z.int().describe('How many pairs in a row') })

/** The figures of a published week. */
export const weekCountsSchema = z
  .object({
    rows: z.int(),
    lessons: z.int(),
    streams: z.int(),
    largestStream: z.int(),
    subgroupRows: z.int(),
    groups: z.int(),
    teachers: z.int(),
    rooms: z.int(),
    mostPairs: z.int().describe('The most pairs of a group on a day'),
    gaps: z.object({ groups: z.int(), teachers: z.int() }).describe('Free pairs between lessons of a day'),
    gapsAtCollege: z.int().describe('Those of groups between lessons that are not remote'),
    remoteBesideCollege: z.int().describe('Remote lessons without time for the way home'),
    clashes: z.object({ groups: z.int(), teachers: z.int(), rooms: z.int() }),
  })
  .meta({ id: 'WeekCounts' })

const finding = z.object({
  kind: z.enum([
    'groupGap',
    'gapAtCollege',
    'teacherGap',
    'remoteBesideCollege',
    'longestDay',
    'groupClash',
    'teacherClash',
    'roomClash',
  ]),
  who: z.string(),
  date: z.iso.date(),
  pairs: z.array(pair).describe('Of a gap its free pairs'),
  lessons: z.array(publishedLessonSchema),
})

const day = z.object({
  date: z.iso.date(),
  weekNumber: z.int().nullable(),
  bells: z.array(z.object({ pair, startsAt: z.string(), endsAt: z.string() })),
})

/** A week as it is shown: its lessons under the names that the college agreed on, its figures and what is behind them. */
export const shownWeekSchema = z
  .object({
    days: z.array(day),
    groups: z.array(z.string()),
    lessons: z.array(publishedLessonSchema),
    counts: weekCountsSchema,
    findings: z.array(finding).describe('What the figures count'),
  })
  .meta({ id: 'ShownWeek' })

/** A kept week without its lessons. */
export const weekHeadSchema = z
  .object({
    college: z.string(),
    startsOn: z.iso.date().describe('Monday'),
    revision: z.int().describe('Counts the uploads; who brings another names the one that was seen'),
    files: z.array(z.string()),
    days: z.int(),
    lessons: z.int(),
    person: z.string().nullable(),
    keptAt: moment,
    improvements: z.int(),
  })
  .meta({ id: 'KeptWeek' })

/** What may be done with spellings of rooms. */
export const roomProposalSchema = z
  .object({
    id: z.string(),
    act: z.enum(['merge', 'remote', 'plant', 'nameless']),
    name: z.string().describe('The spelling to keep'),
    spellings: z.array(z.object({ spelling: z.string(), lessons: z.int() })),
    sentence: z.string().describe('What is proposed and why, in the reader’s language'),
    certain: z.boolean().describe('Can be accepted without a look at the lessons'),
    state: z.enum(['open', 'accepted', 'refused']),
  })
  .meta({ id: 'RoomProposal' })

/** An improvement without its lessons. */
export const improvementHeadSchema = z
  .object({
    number: z.int(),
    revision: z.int().describe('The revision of the week that was improved'),
    seed: z.int(),
    seconds: z.number().nullable(),
    keepsRemote: z.boolean(),
    minutesHome: z.int(),
    before: weekCountsSchema,
    after: weekCountsSchema,
    moved: z
      .object({ lessons: z.int(), otherDay: z.int(), otherRoom: z.int() })
      .describe('Lessons, pair by pair'),
    stopped: z.boolean(),
    person: z.string().nullable(),
    madeAt: moment,
  })
  .meta({ id: 'WeekImprovement' })

/** How far an improvement is, or how it ended. */
export const improvingSchema = planningSchema
  .omit({ kind: true, cost: true, bound: true, unplaced: true, moved: true })
  .extend({
    share: z.number().nullable().describe('How much of its budget is used, from 0 to 1'),
    first: z.number().nullable().describe('What the week cost when it began, in points'),
    cost: z.number().nullable().describe('What the best so far costs'),
    number: z.int().nullable().describe('The improvement that came of it'),
  })
  .meta({ id: 'WeekImproving' })

/** A kept week with all that its page shows. */
export const keptWeekSchema = z
  .object({
    head: weekHeadSchema,
    week: shownWeekSchema,
    rooms: z.object({ proposals: z.array(roomProposalSchema), revision: z.int() }),
    improvements: z.array(improvementHeadSchema),
    improving: improvingSchema.nullable().describe('The newest order to improve the week'),
    acts: z.object({ improve: saidRefusalSchema }),
  })
  .meta({ id: 'KeptWeekBoard' })

/** An improvement with the week that it has made. */
export const weekImprovementSchema = improvementHeadSchema
  .extend({
    week: shownWeekSchema,
    moves: z.array(z.object({ from: pairBlock, to: pairBlock })),
  })
  .meta({ id: 'WeekImprovementBoard' })

const difference = <T extends z.ZodType>(of: T) => z.object({ added: z.array(of), gone: z.array(of) })

/** How far the reading of files is, and what would be kept. */
export const weekReadingSchema = z
  .object({
    id: z.string(),
    college: z.string(),
    state: z.enum(['reading', 'read', 'kept', 'cancelled', 'failed']),
    files: z.array(z.object({ name: z.string(), size: z.int().describe('In bytes') })),
    broughtAt: moment,
    progress: z
      .object({ file: z.string(), number: z.int(), of: z.int() })
      .nullable()
      .describe('The file that is being read'),
    problems: z
      .array(z.object({ file: z.string().nullable(), code: z.string(), sentence: z.string() }))
      .describe('Why files could not be read, with sheet, cell, value and remedy'),
    warnings: z.array(
      z.object({
        code: z.string(),
        place: z.string().describe('27.10.2025!E8, or list.csv:12'),
        value: z.string().nullable(),
        sentence: z.string(),
      }),
    ),
    counts: weekCountsSchema.nullable(),
    startsOn: z.iso.date().nullable(),
    kept: weekHeadSchema.nullable().describe('What the college keeps of that week'),
    difference: z
      .object({
        days: z.array(
          z.object({
            date: z.iso.date(),
            fate: z.enum(['new', 'changed', 'same', 'untouched']),
            lessons: z.int(),
          }),
        ),
        lessons: difference(publishedLessonSchema).describe('At most 500 of each'),
        lessonsAdded: z.int(),
        lessonsGone: z.int(),
        groups: difference(z.string()),
        teachers: difference(z.string()),
        rooms: difference(z.string()),
        isNone: z.boolean().describe('The week stays as it is'),
      })
      .nullable(),
    acts: z.object({ keep: saidRefusalSchema }),
  })
  .meta({ id: 'WeekReading' })
