import type { ImportRun } from './import-run.ts'

type Issue = ImportRun['issues'][number]

/** A remark, with others that say the same of other cells. */
export interface FoldedIssue {
  readonly issue: Issue
  readonly alike: readonly Issue[]
}

/** What is to be said of one sheet, in the order of its rows. */
export interface IssueGroup {
  /** The sheet's name; empty for what concerns the whole file. */
  readonly title: string
  readonly count: number
  readonly issues: readonly FoldedIssue[]
}

/** So many remarks of one kind in one column are told one by one. */
const FEW = 3

/**
 * Remarks by the sheets of the file, in the order in which the file has them; what concerns all of it comes first.
 *
 * @param isFolded - whether many remarks of one kind are told as one
 */
export function groupIssues(issues: readonly Issue[], isFolded: boolean): IssueGroup[] {
  const bySheet = new Map<string, Issue[]>()
  for (const issue of issues) {
    const known = bySheet.get(issue.sheet)
    if (known) known.push(issue)
    else bySheet.set(issue.sheet, [issue])
  }
  const groups = Array.from(bySheet, ([title, ofSheet]) => ({
    title,
    count: ofSheet.length,
    issues: isFolded ? folded(inRows(ofSheet)) : inRows(ofSheet).map(issue => ({ issue, alike: [] })),
  }))
  return [...groups.filter(({ title }) => title === ''), ...groups.filter(({ title }) => title !== '')]
}

const inRows = (issues: readonly Issue[]): readonly Issue[] =>
  issues.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0))

/** Remarks of one kind on one column as one, where there are more than a few. */
function folded(issues: readonly Issue[]): FoldedIssue[] {
  const byKind = new Map<string, Issue[]>()
  for (const issue of issues) {
    const kind = `${issue.code} ${issue.column ?? ''}`
    const known = byKind.get(kind)
    if (known) known.push(issue)
    else byKind.set(kind, [issue])
  }
  return [...byKind.values()].flatMap(kind => {
    const [first, ...alike] = kind
    if (!first || kind.length <= FEW) return kind.map(issue => ({ issue, alike: [] }))
    return [{ issue: first, alike }]
  })
}
