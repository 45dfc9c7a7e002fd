import type { MipModel } from './mip-model.ts'

/** A part of a model that shares no row with the others, with the places of its columns in the whole. */
export interface ModelPart {
  readonly model: MipModel
  readonly columns: Int32Array
}

/**
 * Splits a model into parts that do not depend on each other: columns that meet in a row belong together, and so do
 * theirs. The best solutions of the parts are together the best of the whole, whose offset is left out.
 */
export function splitModel(model: MipModel): ModelPart[] {
  const root = unite(model)
  const members = new Map<number, number[]>()
  for (let column = 0; column < model.columns; column++) {
    const list = members.get(root(column))
    if (list) list.push(column)
    else members.set(root(column), [column])
  }
  const rows = new Map<number, number[]>()
  for (let row = 0; row < model.rows; row++) {
    const first = model.indices[model.starts[row] ?? 0]
    if (first === undefined || model.starts[row] === model.starts[row + 1]) continue
    const list = rows.get(root(first))
    if (list) list.push(row)
    else rows.set(root(first), [row])
  }
  return [...members].map(([part, columns]) => extract(model, columns, rows.get(part) ?? []))
}

/** Joins the columns of each row; gives the column that stands for the part of a column. */
function unite({ columns, rows, starts, indices }: MipModel): (column: number) => number {
  const parent = Int32Array.from({ length: columns }, (_, column) => column)
  const root = (column: number): number => {
    let top = column
    while (parent[top] !== top) {
      parent[top] = parent[parent[top] ?? 0] ?? 0
      top = parent[top] ?? 0
    }
    return top
  }
  for (let row = 0; row < rows; row++) {
    const first = root(indices[starts[row] ?? 0] ?? 0)
    for (let entry = (starts[row] ?? 0) + 1; entry < (starts[row + 1] ?? 0); entry++)
      parent[root(indices[entry] ?? 0)] = root(first)
  }
  return root
}

function extract(model: MipModel, columns: readonly number[], rows: readonly number[]): ModelPart {
  const place = new Map(columns.map((column, position) => [column, position]))
  const entries = rows.flatMap(row =>
    Array.from(
      { length: (model.starts[row + 1] ?? 0) - (model.starts[row] ?? 0) },
      (_, i) => (model.starts[row] ?? 0) + i,
    ),
  )
  const starts = new Int32Array(rows.length + 1)
  for (const [position, row] of rows.entries())
    starts[position + 1] = (starts[position] ?? 0) + (model.starts[row + 1] ?? 0) - (model.starts[row] ?? 0)
  return {
    columns: Int32Array.from(columns),
    model: {
      columns: columns.length,
      rows: rows.length,
      cost: Float64Array.from(columns, column => model.cost[column] ?? 0),
      lower: Float64Array.from(columns, column => model.lower[column] ?? 0),
      upper: Float64Array.from(columns, column => model.upper[column] ?? 0),
      whole: Uint8Array.from(columns, column => model.whole[column] ?? 0),
      rowLower: Float64Array.from(rows, row => model.rowLower[row] ?? 0),
      rowUpper: Float64Array.from(rows, row => model.rowUpper[row] ?? 0),
      starts,
      indices: Int32Array.from(entries, entry => place.get(model.indices[entry] ?? 0) ?? 0),
      values: Float64Array.from(entries, entry => model.values[entry] ?? 0),
      offset: 0,
    },
  }
}
