import { describe, expect, it } from 'vitest'
import { groupIssues } from './group-issues.ts'

const issue = (sheet: string, row: number | null, code: string, column = 'Код') => ({
  severity: 'warning' as const,
  ...{
    code,
    text: code,
    sheet,
    register: null,
    row,
    column,
    cell: row === null ? null : `A${row}`,
    value: null,
  },
})

const shown = (issues: ReturnType<typeof issue>[], isFolded: boolean) =>
  groupIssues(issues, isFolded).map(group => [
    group.title,
    ...group.issues.map(
      folded => `${folded.issue.cell ?? '–'}${folded.alike.length > 0 ? ` +${folded.alike.length}` : ''}`,
    ),
  ])

describe('remarks on a file', () => {
  it('stand by sheet in the order of rows, and before them what concerns the whole file', () => {
    const issues = [
      issue('Группы', 9, 'a'),
      issue('Люди', 3, 'a'),
      issue('Группы', 2, 'b'),
      issue('', null, 'c'),
    ]
    expect(shown(issues, false)).toEqual([
      ['', '–'],
      ['Группы', 'A2', 'A9'],
      ['Люди', 'A3'],
    ])
  })

  it('are told as one where more than three say the same of one column', () => {
    const many = [2, 3, 4, 5].map(row => issue('Люди', row, 'cell.formula'))
    const other = issue('Люди', 6, 'cell.formula', 'Имя')
    expect(shown([...many, other], true)).toEqual([['Люди', 'A2 +3', 'A6']])
    expect(shown([...many.slice(1), other], true)).toEqual([['Люди', 'A3', 'A4', 'A5', 'A6']])
    expect(shown([...many, other], false)[0]).toHaveLength(6)
  })
})
