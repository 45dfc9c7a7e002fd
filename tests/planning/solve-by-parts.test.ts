import { describe, expect, it } from 'vitest'
import { MipBuilder } from '#planning/engine/mip/mip-model.ts'
import { solveByParts } from '#planning/engine/mip/solve-by-parts.ts'
import { splitModel } from '#planning/engine/mip/split-model.ts'
import { loadHighsSolver } from '#server/jobs/highs.ts'

/** Two knapsacks that share nothing: of prizes 5, 4, 3 with weights 4, 3, 2 in 5; and of 7, 6 in one place. */
function twoKnapsacks() {
  const builder = new MipBuilder()
  builder.offset = 100
  const [a, b, c] = [builder.yesOrNo(-5), builder.yesOrNo(-4), builder.yesOrNo(-3)]
  const [d, e] = [builder.yesOrNo(-7), builder.yesOrNo(-6)]
  builder.atMost(
    [
      [a, 4],
      [b, 3],
      [c, 2],
    ],
    5,
  )
  builder.atMost(
    [
      [d, 1],
      [e, 1],
    ],
    1,
  )
  return builder.build()
}

describe('a model of independent parts', () => {
  it('is split where no row joins its columns', () => {
    const parts = splitModel(twoKnapsacks())
    expect(parts.map(({ columns }) => [...columns])).toEqual([
      [0, 1, 2],
      [3, 4],
    ])
    expect(parts.map(({ model }) => [model.rows, [...model.indices], [...model.values]])).toEqual([
      [1, [0, 1, 2], [4, 3, 2]],
      [1, [0, 1], [1, 1]],
    ])
  })

  it('is solved part by part to the best of the whole: 100 − (4 + 3) − 7', async () => {
    const mip = await loadHighsSolver()
    const answer = solveByParts({
      mip,
      model: twoKnapsacks(),
      start: new Float64Array(5),
      secondsLeft: () => Number.POSITIVE_INFINITY,
      gap: 0,
      isCancelled: () => false,
      onProgress: () => {},
    })
    expect(answer).toEqual({ cost: 86, bound: 86, values: Float64Array.of(0, 1, 1, 1, 0) })
  })

  it('keeps the plan that it was given, and claims no more than is certain, when it is stopped at once', async () => {
    const mip = await loadHighsSolver()
    const start = Float64Array.of(1, 0, 0, 0, 1)
    const answer = solveByParts({
      mip,
      model: twoKnapsacks(),
      start,
      secondsLeft: () => 0,
      gap: 0,
      isCancelled: () => true,
      onProgress: () => {},
    })
    // 100 − 5 − 6 is the plan's cost; without any row the best would be 100 − 12 − 13.
    expect(answer).toEqual({ cost: 89, bound: 75, values: start })
  })
})
