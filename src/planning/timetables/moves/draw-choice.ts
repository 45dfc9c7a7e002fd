import type { Dice } from '../../engine/search/dice.ts'
import type { Part, Sections } from '../model/sections.ts'

/** Draws another choice for a course, near the old one when there is one; nothing when the dice lead nowhere. */
export function drawChoice(
  { courses, parent }: Sections,
  course: number,
  old: Int32Array,
  dice: Dice,
): Int32Array | undefined {
  const configurations = courses[course]?.configurations ?? []
  const parts = configurations[dice.below(configurations.length)]
  if (!parts?.every(part => part.length > 0)) return undefined
  const demanded = demandedBy(parts, parent, dice)
  const choice = new Int32Array(parts.length)
  for (let at = 0; at < parts.length; at++) {
    const lesson = chooseIn(parts[at] as Part, demanded, old, choice.subarray(0, at), parent, dice)
    if (lesson < 0) return undefined
    choice[at] = lesson
  }
  return choice
}

/** One lesson that the new choice must hold, with the lessons that it belongs to. */
function demandedBy(parts: readonly Part[], parent: Int32Array, dice: Dice): number[] {
  const part = parts[dice.below(parts.length)] as Part
  const demanded: number[] = []
  for (let up = part[dice.below(part.length)] as number; up >= 0; up = parent[up] as number) demanded.push(up)
  return demanded
}

/** The demanded lesson of a part, else the old one if it still may be, else any that may be; −1 when none may. */
function chooseIn(
  part: Part,
  demanded: readonly number[],
  old: Int32Array,
  before: Int32Array,
  parent: Int32Array,
  dice: Dice,
): number {
  const mayBe = (lesson: number) => {
    const up = parent[lesson] as number
    return up < 0 || before.includes(up)
  }
  const forced = demanded.find(lesson => part.includes(lesson))
  if (forced !== undefined) return mayBe(forced) ? forced : -1
  const kept = part.find(lesson => old.includes(lesson) && mayBe(lesson))
  if (kept !== undefined) return kept
  const open = part.filter(mayBe)
  return open.length === 0 ? -1 : (open[dice.below(open.length)] as number)
}
