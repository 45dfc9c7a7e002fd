import { describe, expect, it } from 'vitest'
import { ProblemError } from '#contract/http/call.ts'
import { blockingError } from './blocking-error.ts'
import { problemWithoutAnswer } from './transport.ts'

const silent = new ProblemError(problemWithoutAnswer(0, 'unreachable'))
const broken = new ProblemError(problemWithoutAnswer(502, 'unreadable'))
const gone = new ProblemError(problemWithoutAnswer(404, 'not-found'))

describe('what is in the way of a page', () => {
  it('is a server that has never answered', () => {
    expect(blockingError({ data: undefined, error: silent })).toBe(silent)
  })

  it('is not a server that falls silent afterwards: what somebody types stays on the page', () => {
    for (const error of [silent, broken]) expect(blockingError({ data: {}, error })).toBeUndefined()
  })

  it('is a failure of the server itself, which says what happened', () => {
    const failed = new ProblemError(problemWithoutAnswer(500, 'internal'))
    expect(blockingError({ data: {}, error: failed })).toBe(failed)
  })

  it('is a refusal, also of what was shown before', () => {
    expect(blockingError({ data: {}, error: silent }, { data: {}, error: gone })).toBe(gone)
  })

  it('is nothing while all is well', () => {
    expect(blockingError({ data: {}, error: null }, { data: undefined, error: null })).toBeUndefined()
  })
})
