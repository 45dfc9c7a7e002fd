import { createHash } from 'node:crypto'
import { actingPlanner } from '#database/access/acting-planner.ts'
import type { Reader } from '#database/client/transactions.ts'
import { namesIn, readRegisters } from '#database/exchange/cluster-registers.ts'
import { readFormerKeys } from '#database/exchange/former-keys.ts'
import type { StoredImport } from '#database/exchange/imports.ts'
import { newerCells } from '#database/exchange/newer-changes.ts'
import type { RegisterName } from '#domain/exchange/cluster-workbook.ts'
import { type ClusterRegisters, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { diffRegisters, type IncomingRegisters, type RegisterDiff } from '#domain/exchange/diff-registers.ts'
import {
  type Bringer,
  type ForeignRecords,
  foreignRecords,
  type RecordFinder,
  registersOfOwners,
} from '#domain/exchange/foreign-records.ts'
import { type ContestedCell, keepNewer } from '#domain/exchange/keep-newer.ts'
import { likelyRenames } from '#domain/exchange/likely-renames.ts'
import { type Rename, renameRecords } from '#domain/exchange/rename-records.ts'
import { wholeEdition } from '#domain/rules/whole-edition.ts'
import { type AnyRecord, keyOf } from '#domain/values/register.ts'
import type { Acting } from '../http/caller.ts'
import { BESIDE_CURRICULUM, placedCurriculum } from './curriculum-import.ts'

/** A renaming that an import seems to mean, and whether it is taken for one. */
export interface WeighedRename extends Rename {
  readonly accepted: boolean
}

/** All that an import would do to the registers as they stand, and what stands against it. */
export interface WeighedImport {
  readonly changes: readonly RegisterDiff[]
  readonly renames: readonly WeighedRename[]
  /** How many cells stay as others have made them since the workbook was taken out. */
  readonly kept: number
  readonly contested: readonly ContestedCell[]
  readonly foreign: readonly ForeignRecords[]
  /** One text for one and the same set of changes. */
  readonly fingerprint: string
  /** A record as it is to be, among those of the registers concerned. */
  readonly find: RecordFinder
}

/**
 * Works out what an import would do.
 *
 * @throws RefusedError when a curriculum was not placed yet, or something speaks against its place.
 */
export async function weighImport(
  reader: Reader,
  caller: Acting,
  found: StoredImport,
): Promise<WeighedImport> {
  const asNamed = await broughtBy(reader, caller, found)
  const names = new Set(namesIn(asNamed).flatMap(name => [name, ...registersOfOwners(name)]))
  const standing = await readRegisters(reader, caller.assignment.cluster, [...names])
  const brought = renameRecords(asNamed, await renamedSince(reader, standing, asNamed))
  const likely =
    found.kind === 'workbook'
      ? likelyRenames(diffRegisters(standing, brought), name => recordsOf(standing, name))
      : []
  const renames = likely.map(rename => ({ ...rename, accepted: !isAmong(found.declined, rename) }))
  const accepted = renames.filter(rename => rename.accepted)
  const before = renameRecords(standing, accepted)
  const incoming = renameRecords(brought, accepted)
  const all = diffRegisters(before, incoming)
  const { diffs, kept, contested } = keepNewer(all, await newerCells(reader, all, found.takenOut))
  const find = finderIn(incoming, before)
  const foreign = foreignRecords(
    withRenamed(diffs, accepted, find),
    await bringer(reader),
    find,
    finderIn(before),
  )
  const fingerprint = fingerprintOf(diffs, accepted)
  return { changes: diffs, renames, kept, contested, foreign, fingerprint, find }
}

/** The renamings of records that the import still names as before; a code that another record bears now is that one's. */
async function renamedSince(
  reader: Reader,
  standing: Partial<ClusterRegisters>,
  brought: IncomingRegisters,
): Promise<Rename[]> {
  const borne = finderIn(standing)
  const named = finderIn(brought)
  const former = await readFormerKeys(reader)
  return former.filter(
    ({ register, from, to }) =>
      !borne(register, from) && borne(register, to) && named(register, from) && !named(register, to),
  )
}

async function broughtBy(reader: Reader, caller: Acting, found: StoredImport): Promise<IncomingRegisters> {
  const { cluster } = caller.assignment
  if (found.curriculum) {
    const registers = await readRegisters(reader, cluster, BESIDE_CURRICULUM)
    return placedCurriculum(registers, found.curriculum, found, caller)
  }
  if (found.kind !== 'calendar') return found.registers
  const { calendarDays } = await readRegisters(reader, cluster, ['calendarDays'])
  return { calendarDays: wholeEdition(calendarDays, found.registers.calendarDays ?? []) }
}

/** Whoever acts, with the organisations in reach. */
async function bringer(reader: Reader): Promise<Bringer> {
  const acting = await actingPlanner(reader)
  return { role: acting?.role ?? 'student', organisations: acting?.organisations ?? [] }
}

const isAmong = (renames: readonly Rename[], { register, from, to }: Rename): boolean =>
  renames.some(other => other.register === register && other.from === from && other.to === to)

/** A record that is only renamed is changed as well, and has to be the bringer's. */
function withRenamed(
  diffs: readonly RegisterDiff[],
  renames: readonly Rename[],
  find: RecordFinder,
): RegisterDiff[] {
  return diffs.map(diff => {
    const changed = new Set(diff.changed.map(({ key }) => key))
    const more = renames
      .filter(({ register, to }) => register === diff.register && !changed.has(to))
      .flatMap(({ to: key }) => {
        const record = find(diff.register, key)
        return record ? [{ key, record, cells: [] }] : []
      })
    return { ...diff, changed: [...diff.changed, ...more] }
  })
}

/** Finds records by their keys in the first registers that hold them. */
function finderIn(...layers: readonly IncomingRegisters[]): RecordFinder {
  const books = new Map<RegisterName, ReadonlyMap<string, AnyRecord>>()
  const bookOf = (name: RegisterName): ReadonlyMap<string, AnyRecord> => {
    const known = books.get(name)
    if (known) return known
    const pairs = layers
      .toReversed()
      .flatMap(layer =>
        recordsOf(layer, name).map(record => [keyOf(registerOf(name), record), record] as const),
      )
    const book = new Map(pairs)
    books.set(name, book)
    return book
  }
  return (name, key) => bookOf(name).get(key)
}

const recordsOf = (registers: Partial<ClusterRegisters>, name: RegisterName): readonly AnyRecord[] =>
  (registers[name] ?? []) as unknown as readonly AnyRecord[]

function fingerprintOf(diffs: readonly RegisterDiff[], renames: readonly Rename[]): string {
  const changes = diffs.map(({ register, created, changed }) => [
    register,
    created,
    changed.map(({ key, cells }) => [key, cells]),
  ])
  return createHash('sha256')
    .update(JSON.stringify([changes, renames]))
    .digest('base64url')
}
