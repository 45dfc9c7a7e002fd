import type { z } from 'zod'
import type { importSchema } from '#contract/exchange/exchange.contract.ts'
import type { StoredImport } from '#database/exchange/imports.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { RegisterDiff } from '#domain/exchange/diff-registers.ts'
import { sheetIssue, type WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import { keyOf } from '#domain/values/register.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import type { DryRun } from './dry-run.ts'

/** The most cells and keys of one register that an answer lists. */
const LISTED = 1000

/** An import as its page shows it: issues as sentences, and each changed cell. */
export function describeImport(
  found: StoredImport,
  { changes, problem, curriculum }: DryRun,
  language: Language,
): z.infer<typeof importSchema> {
  const { id, kind, fileName, state, orderedAt } = found
  const issues = [...found.issues, ...knownAlready(found, curriculum)]
  return {
    id,
    kind,
    fileName,
    state,
    orderedAt,
    problem: problem ? sayRefusal(problem, language, allSentences) : null,
    issues: issues.map(({ facts, ...issue }) => ({
      ...issue,
      text: sayRefusal({ code: issue.code, facts }, language, allSentences),
    })),
    changes: changes.map(describeChanges),
    curriculum,
  }
}

/** Says of a curriculum that was brought before under which code it stands. */
function knownAlready({ state, fileName }: StoredImport, curriculum: DryRun['curriculum']): WorkbookIssue[] {
  if (state !== 'ready' || !curriculum?.known) return []
  const remark = {
    severity: 'warning',
    code: 'exchange.curriculum-known',
    facts: { code: curriculum.known },
  } as const
  return [sheetIssue(remark, fileName, 'curricula')]
}

const describeChanges = ({ register, created, changed, unchanged, missing }: RegisterDiff) => ({
  register,
  created: created.length,
  changed: changed.length,
  unchanged,
  absent: missing.length,
  cells: changed
    .flatMap(({ key, cells }) =>
      cells.map(({ field, before, after }) => ({ key, column: field, before, after })),
    )
    .slice(0, LISTED),
  createdKeys: created.slice(0, LISTED).map(record => keyOf(registerOf(register), record)),
})
