import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { ROOT } from './read-walls.ts'

/** The sources under a folder of the house, tests left out, by path from the root. */
export const sourcesUnder = (folder: string): string[] =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(path => /[.]tsx?$/.test(path) && !/[.](?:test|bench)[.]tsx?$|[.]d[.]ts$/.test(path))
    .sort()

/** A source as the compiler reads it, without types. */
export const parsed = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(`${ROOT}${path}`, 'utf8'), ts.ScriptTarget.ES2023, true)

/** Every node of the source, from the outside in. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}
