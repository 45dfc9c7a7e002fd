import type { z } from 'zod'
import type { importSchema } from '#contract/exchange/exchange.contract.ts'
import type { RegisterOutcome, StoredImport } from '#database/exchange/imports.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { RecordChange, RegisterDiff } from '#domain/exchange/diff-registers.ts'
import type { ContestedCell } from '#domain/exchange/keep-newer.ts'
import { sheetIssue, type WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import { keyOf } from '#domain/values/register.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import type { DryRun } from './dry-run.ts'
import { LISTED } from './import-labels.ts'
import type { ReadingProgress } from './read-import-file.ts'
import type { WeighedImport } from './weigh-import.ts'

/** The most new records of one register that an answer lists cell by cell. */
const LISTED_WHOLE = 200

/** An import as its page shows it: issues as sentences, and each changed cell. */
export function describeImport(
  found: StoredImport,
  { weighed, labels, problem, curriculum }: DryRun,
  language: Language,
  progress: ReadingProgress | null = null,
): z.infer<typeof importSchema> {
  const { id, kind, fileName, size, state, orderedAt, closedAt, outcome } = found
  return {
    id,
    kind,
    fileName,
    size,
    state,
    orderedAt,
    closedAt,
    progress,
    problem: problem ? sayRefusal(problem, language, allSentences) : null,
    issues: [...found.issues, ...knownAlready(found, curriculum)].map(({ facts, ...issue }) => ({
      ...issue,
      text: sayRefusal({ code: issue.code, facts }, language, allSentences),
    })),
    ...describeWeighed(weighed, language),
    labels,
    curriculum,
    outcome: outcome ? [...outcome] : null,
  }
}

function describeWeighed(weighed: WeighedImport | null, language: Language) {
  if (!weighed) return { changes: [], renames: [], kept: 0, contested: 0, foreign: [], fingerprint: null }
  const { changes, renames, kept, contested, foreign, fingerprint } = weighed
  return {
    changes: changes.map(change => describeChanges(change, contested)),
    renames: [...renames],
    kept,
    contested: contested.length,
    foreign: foreign.map(({ register, refusal, keys }) => ({
      register,
      text: sayRefusal(refusal, language, allSentences),
      count: keys.length,
      keys: keys.slice(0, LISTED_WHOLE),
    })),
    fingerprint,
  }
}

/** What an import has done, or would do, to each register that it touches. */
export function outcomeOf({
  changes,
  renames,
}: Pick<WeighedImport, 'changes' | 'renames'>): RegisterOutcome[] {
  const outcomes = changes.map(({ register, created, changed }) => ({
    register,
    created: created.length,
    changed: changed.length,
    ended: changed.filter(endsNow).length,
    renamed: renames.filter(rename => rename.accepted && rename.register === register).length,
  }))
  return outcomes.filter(({ created, changed, renamed }) => created + changed + renamed > 0)
}

const endsNow = ({ cells }: RecordChange): boolean =>
  cells.some(({ field, before, after }) => field === 'endsOn' && before === null && after !== null)

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

function describeChanges(diff: RegisterDiff, contested: readonly ContestedCell[]) {
  const { register, created, changed, unchanged, missing } = diff
  const newer = new Map(
    contested
      .filter(cell => cell.register === register)
      .map(cell => [`${cell.key} ${cell.field}`, cell.newer]),
  )
  return {
    register,
    created: created.length,
    changed: changed.length,
    ended: changed.filter(endsNow).length,
    unchanged,
    absent: missing.length,
    cells: changed
      .flatMap(({ key, cells }) =>
        cells.map(({ field, before, after }) => {
          const later = newer.get(`${key} ${field}`)
          const by = later ? { person: later.person, at: later.at } : null
          return { key, column: field, before, after, newer: by }
        }),
      )
      .slice(0, LISTED),
    createdKeys: created.slice(0, LISTED).map(record => keyOf(registerOf(register), record)),
    createdRecords: created.slice(0, LISTED_WHOLE).map(record => ({ ...record })),
    absentKeys: missing.slice(0, LISTED_WHOLE),
  }
}
