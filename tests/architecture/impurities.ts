import ts from 'typescript'
import { nodesOf, parsed } from './source-files.ts'

/** Clocks, dice and the outer world: a pure floor is handed these as arguments. */
const OUTER_WORLD = new Set([
  'performance',
  'fetch',
  'process',
  'window',
  'document',
  'console',
  'globalThis',
  'setTimeout',
  'setInterval',
  'localStorage',
  'crypto',
])

const namesDeclaredIn = (source: ts.SourceFile): Set<string> =>
  new Set(
    [...nodesOf(source)]
      .filter(node => ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node))
      .map(node => node.name.getText()),
  )

const isOwnName = (node: ts.Identifier): boolean => {
  const { parent } = node
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node
  const isNameOfSomething = ts.isPropertyAssignment(parent) && parent.name === node
  return isMember || isNameOfSomething || ts.isTypeElement(parent) || ts.isMethodDeclaration(parent)
}

function impurity(node: ts.Node, declared: Set<string>): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const access = node.getText().replaceAll(/\s/g, '')
    return access === 'Math.random' || access === 'Date.now' ? access : undefined
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()'
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()'
  if (ts.isIdentifier(node) && OUTER_WORLD.has(node.text) && !declared.has(node.text) && !isOwnName(node))
    return node.text
  return undefined
}

/** What a source takes from the clock, the dice or the outer world, each with its line. */
export function impuritiesIn(path: string): string[] {
  const source = parsed(path)
  const declared = namesDeclaredIn(source)
  return [...nodesOf(source)].flatMap(node => {
    const found = impurity(node, declared)
    if (!found) return []
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    return [`${path}:${line + 1} ${found}`]
  })
}
