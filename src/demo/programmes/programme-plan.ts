import type { Programme } from '#domain/programmes/programme.ts'

/** Weeks of practice by semester, counted through the whole programme. */
export type WeeksBySemester = Readonly<Record<number, number>>

/** A professional module: what is taught and in which semesters it is practised. */
export interface ModulePlan {
  readonly name: string
  readonly courses: readonly string[]
  readonly training: WeeksBySemester
  readonly production: WeeksBySemester
}

/** A programme with its modules, from which its curricula are drawn up. */
export interface ProgrammePlan {
  readonly record: Programme
  /** The letters by which its groups are called: «СВ» in «СВ-24-1». */
  readonly letters: string
  readonly termMonths: 22 | 34
  /** The general professional subjects, in the order in which they are read. */
  readonly subjects: readonly string[]
  readonly modules: readonly ModulePlan[]
  /** The modules of those admitted from 2025 on, where the programme was changed. */
  readonly modulesFrom2025?: readonly ModulePlan[]
}

/** A skilled worker's three modules: 14 weeks of training practice, 11 of production practice. */
export const threeModules = (
  first: ModuleText,
  second: ModuleText,
  third: ModuleText,
): readonly ModulePlan[] => [
  { ...first, training: { 2: 6 }, production: { 3: 3 } },
  { ...second, training: { 3: 5 }, production: { 4: 4 } },
  { ...third, training: { 4: 3 }, production: { 4: 4 } },
]

/** The same of two modules. */
export const twoModules = (first: ModuleText, second: ModuleText): readonly ModulePlan[] => [
  { ...first, training: { 2: 6 }, production: { 3: 3 } },
  { ...second, training: { 3: 5, 4: 3 }, production: { 4: 8 } },
]

/** The practice of a specialist's three modules: 13 weeks of training practice, 16 of production practice. */
export const specialistModules = (
  first: ModuleText,
  second: ModuleText,
  third: ModuleText,
): readonly ModulePlan[] => [
  { ...first, training: { 2: 3, 3: 4 }, production: { 4: 4 } },
  { ...second, training: { 4: 3 }, production: { 5: 6 } },
  { ...third, training: { 5: 3 }, production: { 6: 6 } },
]

export type ModuleText = Pick<ModulePlan, 'name' | 'courses'>

/** A module by its name and the names of its courses. */
export const module = (name: string, ...courses: string[]): ModuleText => ({ name, courses })

/** The modules that those admitted in a year learn. */
export const modulesOf = (plan: ProgrammePlan, intakeYear: number): readonly ModulePlan[] =>
  intakeYear >= 2025 && plan.modulesFrom2025 ? plan.modulesFrom2025 : plan.modules
