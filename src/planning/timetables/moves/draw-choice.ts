import type { Dice } from '../../engine/search/dice.ts'
import type { Part, Sections } from '../model/sections.ts'

/** What a student would attend in a course; only the first `count` lessons mean something. */
export interface Choice {
  readonly lessons: Int32Array
  count: number
}

/** An empty choice with room for the longest one. */
export const choiceFor = ({ longestChoice }: Sections): Choice => ({
  lessons: new Int32Array(longestChoice),
  count: 0,
})

/** Draws another choice for a course, near the old one; false when the dice lead nowhere. */
export type DrawChoice = (course: number, old: Int32Array, choice: Choice) => boolean

/** Draws choices: one lesson at random with those that it belongs to, and as much of the old choice as goes with it. */
export function choiceDrawer({ courses, parent, partOf }: Sections, dice: Dice): DrawChoice {
  /** The demanded lesson of a part, else the old one if it still may be, else any that may be; −1 when none may. */
  const chooseIn = (part: Part, demanded: number, old: Int32Array, choice: Choice): number => {
    const row = partOf[part[0] as number]
    for (let up = demanded; up >= 0; up = parent[up] as number) {
      if (partOf[up] === row) return mayBe(up, choice) ? up : -1
    }
    for (let at = 0; at < old.length; at++) {
      const kept = old[at] as number
      if (partOf[kept] === row && mayBe(kept, choice)) return kept
    }
    return anyThatMayBe(part, choice)
  }
  const mayBe = (lesson: number, { lessons, count }: Choice): boolean => {
    const up = parent[lesson] as number
    if (up < 0) return true
    for (let at = 0; at < count; at++) if (lessons[at] === up) return true
    return false
  }
  const anyThatMayBe = (part: Part, choice: Choice): number => {
    const first = dice.below(part.length)
    for (let at = 0; at < part.length; at++) {
      const lesson = part[(first + at) % part.length] as number
      if (mayBe(lesson, choice)) return lesson
    }
    return -1
  }
  return (course, old, choice) => {
    const configurations = courses[course]?.configurations
    const parts = configurations?.[dice.below(configurations.length)]
    if (!parts || parts.length === 0) return false
    const start = parts[dice.below(parts.length)] as Part
    const demanded = start[dice.below(start.length)] as number
    choice.count = 0
    for (let at = 0; at < parts.length; at++) {
      const lesson = chooseIn(parts[at] as Part, demanded, old, choice)
      if (lesson < 0) return false
      choice.lessons[choice.count++] = lesson
    }
    return true
  }
}
