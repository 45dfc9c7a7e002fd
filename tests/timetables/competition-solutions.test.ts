import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCompetitionSolution } from '#documents/timetables/competition-solution.ts'
import { readLectures } from '#documents/timetables/curriculum-course-solution.ts'
import { openInstance, unpackText } from '#documents/timetables/open-instance.ts'
import { validateLectures } from '#planning/timetables/validate/validate-lectures.ts'
import { validateTimetable } from '#planning/timetables/validate/validate-timetable.ts'

/** Public instances and solutions; these tests run where the folder stands beside the project. */
const FOLDER = new URL('../../../shared/data/benchmarks/', import.meta.url)
const bytesOf = (path: string) => readFileSync(new URL(path, FOLDER))

/** Costs by the competition's own validator, seeds 1 and 2. */
const UD2 = { comp01: [5, 5], comp02: [43, 42], comp03: [80, 82], comp04: [37, 37], comp05: [307, 325] }

/** Solutions of a finalist that are complete; what they cost by our count. */
const TERMS = { 'lums-spr18': 820, 'lums-sum17': 17, 'muni-fsps-spr17': 211_142, 'tg-fal17': 6774 }

describe.skipIf(!existsSync(FOLDER))('published solutions', () => {
  for (const [name, costs] of Object.entries(UD2)) {
    it(`of ${name} cost what the competition's validator says`, () => {
      const instance = openInstance(bytesOf(`cb-ctt/${name}.ctt`))
      if (instance.world !== 'itc2007') throw new Error(`${name} is no instance of ITC-2007`)
      const scores = costs.map((_, at) => {
        const solution = unpackText(bytesOf(`cb-ctt-solutions/${name}_s${at + 1}.sol`))
        return validateLectures(instance.problem, readLectures(solution, instance.problem))
      })
      expect(scores.map(({ cost }) => cost)).toEqual(costs)
      expect(scores.map(({ hard }) => hard)).toEqual([0, 0])
    })
  }

  for (const [name, cost] of Object.entries(TERMS)) {
    it(`of ${name} break no rule`, () => {
      const instance = openInstance(bytesOf(`itc2019/${name}.xml.gz`))
      if (instance.world !== 'itc2019') throw new Error(`${name} is no instance of ITC-2019`)
      const text = unpackText(bytesOf(`itc2019-solutions/${name}.solution.xml.gz`))
      const score = validateTimetable(instance.problem, readCompetitionSolution(text, instance.problem))
      expect(score).toMatchObject({ hard: 0, cost })
    })
  }
})
