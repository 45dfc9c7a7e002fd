import type { Board } from '#web/years/years.api.ts'

type Session = Board['problem']['sessions'][number]
type Block = Board['blocks'][number]

/** A training practice of three weeks of a group in two subgroups, at Z3 or, dearer, at Z5. */
export const practice: Session = {
  id: 'ТМ-24-1:УП.01:3:1',
  group: 'ТМ-24-1',
  module: 'УП.01',
  kind: 'training',
  semester: 3,
  weeks: 3,
  earliest: 1,
  latest: 16,
  wished: 4,
  blocks: [1, 2].map(subgroup => ({
    id: `ТМ-24-1:УП.01:3:1:${subgroup}`,
    subgroup,
    students: 12,
    options: [
      { resource: 'Z3', price: 0 },
      { resource: 'Z5', price: 12 },
    ],
    refused: [],
    fixed: null,
  })),
}

/** A subgroup's block of that practice in its place. */
export const placedBlock = (subgroup: number, resource: string, firstWeek: number): Block => ({
  id: `${practice.id}:${subgroup}`,
  group: practice.group,
  subgroup,
  students: 12,
  kind: 'training',
  module: 'УП.01',
  semester: 3,
  weeks: 3,
  wishedWeek: 4,
  resource,
  firstWeek,
  locked: false,
})

const place = (code: string, owner: string, type: 'zone' | 'employer', capacity: number) => ({
  code,
  name: code,
  type,
  owner,
  places: capacity,
  capacityByWeek: Array.from({ length: 6 }, () => capacity),
  shiftsByWeek: null,
  evenLoad: 0,
})

/** Six weeks with that practice, a zone of 24 places, and an employer with workshops of 5 and 7. */
export const smallBoard = {
  problem: {
    year: 2025,
    weeks: 6,
    groups: [],
    resources: [
      place('Z3', 'A', 'zone', 24),
      place('М-1', 'WORKS', 'employer', 5),
      place('М-2', 'WORKS', 'employer', 7),
    ],
    quotas: [],
    sessions: [practice],
    order: [],
    prices: { wish: 12, uneven: 1, unplaced: 312 },
  },
  labels: { organisations: { WORKS: 'Завод' } },
} satisfies Pick<Board, 'problem' | 'labels'>
