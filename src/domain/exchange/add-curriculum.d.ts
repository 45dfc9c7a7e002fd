import type { CurriculumFile } from '../programmes/curriculum-file.ts'
import { type Refusal } from '../values/refusal.ts'
import type { ClusterRegisters } from './cluster-workbook.ts'
/** What the person who adds a curriculum to a cluster decides. */
export interface CurriculumPlacement {
  /** The code that the curriculum and its delivery shall bear. */
  readonly code: string
  /** The college that teaches by it. */
  readonly college: string
  /** The plain words by which its trade is found; needed where the cluster does not have the programme yet. */
  readonly occupationGroup: string | null
  /** The first group that studies by it. */
  readonly group: {
    readonly code: string
    readonly students: number
    readonly subgroups: number
  } | null
  /** Zones or workshops for a training practice by its index; the college's own workshops unless chosen. */
  readonly serving: ReadonlyMap<string, readonly string[]>
  readonly source: string | null
}
/** Why a curriculum cannot be added like this, if anything speaks against it. */
export declare function whyNotAddCurriculum(
  registers: ClusterRegisters,
  file: CurriculumFile,
  placement: CurriculumPlacement,
): Refusal | undefined
/**
 * Adds a curriculum to a cluster: its records, the programme where it is new, the delivery by the college, the zones
 * that serve its practice and, if wished, a first group. What bears the same code is replaced.
 *
 * @throws RefusedError when something speaks against it.
 */
export declare function addCurriculum(
  registers: ClusterRegisters,
  file: CurriculumFile,
  placement: CurriculumPlacement,
): ClusterRegisters
