import type { Employment, EmploymentKind } from '#domain/people/employment.ts'
import type { Person } from '#domain/people/person.ts'
import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import { OPERATOR, REGION } from '../organisations/authorities.ts'
import type { Dice } from '../values/dice.ts'
import { type DrawnName, nameDrawer } from './draw-name.ts'
import { COLLEGE_STAFF, EMPLOYER_STAFF, HIRED_STAFF, type StaffPlan } from './staff-plan.ts'
import type { TeachingField } from './teaching-fields.ts'

/** A post that somebody of the demo holds; known before the name is drawn, so that other rooms may refer to it. */
export interface Post {
  /** The person's code. */
  readonly person: string
  readonly organisation: string
  readonly kind: EmploymentKind
  readonly post: string
  readonly zones: readonly string[]
  /** The workshop (цех) of an employer's mentor. */
  readonly workshop: string | null
  /** The college at which an employer's worker teaches as well. */
  readonly teachesAt: string | null
  /** What he or she is trained to teach, at this college or at that one. */
  readonly fields: readonly TeachingField[]
  /** The share of a full post. */
  readonly rate: number
  readonly startsOn: LocalDate
}

const numbered = (posts: readonly Omit<Post, 'person'>[]): Post[] => {
  const counts = new Map<string, number>()
  return posts.map(post => {
    const number = (counts.get(post.organisation) ?? 0) + 1
    counts.set(post.organisation, number)
    return { person: `${post.organisation}-${String(number).padStart(2, '0')}`, ...post }
  })
}

/** Every post of colleges, employers and authorities; the code of a person is the organisation's and a number. */
export const staffPosts = (): Post[] =>
  numbered([
    ...COLLEGE_STAFF.flatMap(collegePosts),
    ...EMPLOYER_STAFF.flatMap(employerPosts),
    office(REGION, 'Начальник отдела профессионального образования'),
    office(OPERATOR, 'Куратор кластера'),
    // Those who come later stand last, so that the others keep their codes and names.
    ...HIRED_STAFF.flatMap(collegePosts),
  ])

const collegePosts = ({ college, count, ...post }: StaffPlan): Omit<Post, 'person'>[] =>
  Array.from({ length: count }, () => ({ ...post, organisation: college, workshop: null, teachesAt: null }))

const office = (organisation: string, post: string): Omit<Post, 'person'> => ({
  organisation,
  kind: 'manager',
  post,
  zones: [],
  workshop: null,
  teachesAt: null,
  fields: [],
  rate: 1,
  startsOn: localDate('2023-09-01'),
})

function employerPosts(plan: (typeof EMPLOYER_STAFF)[number]): Omit<Post, 'person'>[] {
  const { employer, mentors, workshops, teachesAt } = plan
  const mentor = (number: number): Omit<Post, 'person'> => ({
    ...office(employer, 'Наставник, рабочий высшего разряда'),
    kind: 'mentor',
    workshop: workshops[number % workshops.length] ?? null,
  })
  return [
    { ...office(employer, 'Специалист кадровой службы'), kind: 'specialist' },
    ...(teachesAt
      ? [
          {
            ...mentor(0),
            post: 'Ведущий инженер, наставник',
            zones: teachesAt.zones,
            teachesAt: teachesAt.college,
            fields: [teachesAt.field],
          },
        ]
      : []),
    ...Array.from({ length: teachesAt ? mentors - 1 : mentors }, (_, number) => mentor(number)),
  ]
}

/** The workers as persons; the organisation that employs them keeps their data. */
export function staffPersons(dice: Dice): Person[] {
  const drawName = nameDrawer(dice)
  return staffPosts().map(({ person, organisation, kind }) => {
    const name: DrawnName = drawName(dice.below(10) < (kind === 'mentor' ? 1 : 5) ? 'female' : 'male')
    return { code: person, subject: 'worker', keeper: organisation, ...name, birthDate: null }
  })
}

/** The share of a post at a college that an employer's worker has beside the main one. */
export const PART_TIME = 0.25

/** Their employments; those who also teach at a college have a second one there. */
export const staffEmployments = (): Employment[] => staffPosts().flatMap(employmentsOf)

function employmentsOf({ person, organisation, kind, post, teachesAt, rate, startsOn }: Post): Employment[] {
  const main: Employment = {
    code: `${person}-1`,
    person,
    organisation,
    post,
    kind,
    contract: 'main',
    rate,
    startsOn,
    endsOn: null,
    endReason: null,
  }
  if (!teachesAt) return [main]
  return [
    main,
    {
      ...main,
      code: `${person}-2`,
      organisation: teachesAt,
      post: 'Преподаватель междисциплинарных курсов',
      kind: 'teacher',
      contract: 'partTime',
      rate: PART_TIME,
      startsOn: localDate('2024-09-02'),
    },
  ]
}
