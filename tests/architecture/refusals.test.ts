import { existsSync, readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { allSentences } from '#domain/all-sentences.ts'
import type { Sentences } from '#domain/values/sentences.ts'
import { refusalsPage } from '../../scripts/refusals-page.ts'
import { ROOT } from './read-walls.ts'
import { nodesOf, parsed, sourcesUnder } from './source-files.ts'

const property = (
  literal: ts.ObjectLiteralExpression,
  name: string,
): ts.ObjectLiteralElementLike | undefined =>
  literal.properties.find(candidate => candidate.name?.getText() === name)

/** The codes of the refusals that a source writes: `{ code: 'zones.full', facts: … }`. */
function refusalCodesIn(path: string): string[] {
  return [...nodesOf(parsed(path))].flatMap(node => {
    if (!ts.isObjectLiteralExpression(node) || !property(node, 'facts')) return []
    const code = property(node, 'code')
    return code && ts.isPropertyAssignment(code) && ts.isStringLiteralLike(code.initializer)
      ? [code.initializer.text]
      : []
  })
}

const roomsWithSentences = readdirSync(`${ROOT}src/domain`).filter(
  room => existsSync(`${ROOT}src/domain/${room}/sentences.ts`) && room !== 'values',
)

describe('the refusals', () => {
  const sources = sourcesUnder('src')
  const codes = [...new Set(sources.flatMap(refusalCodesIn))].sort()

  it('are found where they are written', () => {
    expect(refusalCodesIn('tests/architecture/offences/refusals/unspoken.ts')).toEqual(['zones.unspoken'])
    expect(codes).toContain('file.empty')
  })

  it('each have a sentence', () => {
    expect(codes.filter(code => !allSentences[code])).toEqual([])
  })

  it('bear dotted codes in small letters', () => {
    expect(Object.keys(allSentences).filter(code => !/^[a-z0-9-]+([.][a-z0-9-]+)+$/.test(code))).toEqual([])
  })

  it('each are said by somebody', () => {
    const literals = new Set(
      sources
        .filter(path => !path.endsWith('/sentences.ts'))
        .flatMap(path => [...nodesOf(parsed(path))])
        .filter(ts.isStringLiteralLike)
        .map(({ text }) => text),
    )
    expect(Object.keys(allSentences).filter(code => !literals.has(code))).toEqual([])
  })

  it.each(roomsWithSentences)('of the room %s are gathered with the others', async room => {
    const { sentences } = (await import(`../../src/domain/${room}/sentences.ts`)) as { sentences: Sentences }
    for (const code of Object.keys(sentences)) expect(allSentences[code]).toBe(sentences[code])
  })

  it('are all on the page of refusals', () => {
    expect(readFileSync(`${ROOT}docs/refusals.md`, 'utf8'), 'stale: run "npm run docs"').toBe(
      refusalsPage(allSentences),
    )
  })
})
