import type { Employment, EmploymentKind } from '#domain/people/employment.ts'
import type { Person } from '#domain/people/person.ts'
import { localDate } from '#domain/values/local-date.ts'
import { OPERATOR, REGION } from '../organisations/authorities.ts'
import type { Dice } from '../values/dice.ts'
import { type DrawnName, nameDrawer } from './draw-name.ts'
import { COLLEGE_STAFF, EMPLOYER_STAFF } from './staff-plan.ts'

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
    ...COLLEGE_STAFF.flatMap(({ college, kind, post, count, zones }) =>
      Array.from({ length: count }, () => ({
        organisation: college,
        kind,
        post,
        zones,
        workshop: null,
        teachesAt: null,
      })),
    ),
    ...EMPLOYER_STAFF.flatMap(employerPosts),
    office(REGION, 'Начальник отдела профессионального образования'),
    office(OPERATOR, 'Куратор кластера'),
  ])

const office = (organisation: string, post: string): Omit<Post, 'person'> => ({
  organisation,
  kind: 'manager',
  post,
  zones: [],
  workshop: null,
  teachesAt: null,
})

function employerPosts(plan: (typeof EMPLOYER_STAFF)[number]): Omit<Post, 'person'>[] {
  const { employer, mentors, workshops, teachesAt } = plan
  const mentor = (number: number): Omit<Post, 'person'> => ({
    organisation: employer,
    kind: 'mentor',
    post: 'Наставник, рабочий высшего разряда',
    zones: [],
    workshop: workshops[number % workshops.length] ?? null,
    teachesAt: null,
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

/** Their employments; those who also teach at a college have a second one there. */
export const staffEmployments = (): Employment[] => staffPosts().flatMap(employmentsOf)

function employmentsOf({ person, organisation, kind, post, teachesAt }: Post): Employment[] {
  const main: Employment = {
    code: `${person}-1`,
    person,
    organisation,
    post,
    kind,
    contract: 'main',
    rate: 1,
    startsOn: localDate('2023-09-01'),
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
      rate: 0.25,
      startsOn: localDate('2024-09-02'),
    },
  ]
}
