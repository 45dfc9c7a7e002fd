import type { YearIndex } from '../year-index.ts'

/** A rule on one limit in one week that the relaxation gives up against a price. */
interface PricedRow {
  readonly cell: number
  /** Subgroups of fewer students are not counted. */
  readonly from: number
  /** Whether subgroups are counted one by one, or by what they take of the limit. */
  readonly counted: boolean
  readonly most: number
  /** What makes a unit of the row as large as a subgroup. */
  readonly scale: number
}

/**
 * What an hour of every limit costs in each week while the limits themselves are given up: a bound on the cost of
 * any plan for any such prices, the best bound for the right ones.
 */
export interface LimitPrices {
  /** How many prices there are. */
  readonly size: number
  /** Takes prices over, and says what the limits give back for them. */
  readonly take: (prices: Float64Array) => number
  /** What an option pays for its limits from a start on. */
  readonly paid: (option: number, start: number, length: number) => number
  /** Counts an option that the relaxed plan uses. */
  readonly use: (option: number, start: number, length: number) => void
  /** Writes by how much the relaxed plan passes each limit, and begins to count anew. */
  readonly overuse: (prices: Float64Array, gradient: Float64Array) => void
}

/** Prices of all limits: what they hold, what lies above the even load, and how many large subgroups they hold. */
export function limitPrices(index: YearIndex): LimitPrices {
  const { weeks, useFirst, useLimit, useAmount } = index
  const amounts = amountsByLimit(index)
  const classFirst: number[] = [0]
  for (const list of amounts) classFirst.push((classFirst.at(-1) ?? 0) + list.length)
  const classOf = Int32Array.from(
    useLimit,
    (limit, use) => (classFirst[limit] ?? 0) + (amounts[limit] ?? []).indexOf(useAmount[use] ?? 0),
  )
  const rows = pricedRows(index, amounts)
  const sums = new Float64Array((classFirst.at(-1) ?? 0) * (weeks + 1))
  const used = new Int32Array((classFirst.at(-1) ?? 0) * weeks)

  /** The classes of a row, each with what one subgroup takes of it. */
  const termsOf = rows.map(row => {
    const limit = Math.floor(row.cell / weeks)
    return (amounts[limit] ?? []).flatMap((amount, position) =>
      amount >= row.from
        ? [{ class: (classFirst[limit] ?? 0) + position, factor: (row.counted ? 1 : amount) / row.scale }]
        : [],
    )
  })

  return {
    size: rows.length,
    take(prices) {
      sums.fill(0)
      let given = 0
      for (const [number, row] of rows.entries()) {
        const price = prices[number] as number
        if (price === 0) continue
        given -= settle(index, row, price).paid
        for (const { class: kind, factor } of termsOf[number] ?? [])
          sums[kind * (weeks + 1) + (row.cell % weeks) + 1] =
            (sums[kind * (weeks + 1) + (row.cell % weeks) + 1] as number) + price * factor
      }
      for (let at = 1; at < sums.length; at++)
        if (at % (weeks + 1) !== 0) sums[at] = (sums[at] as number) + (sums[at - 1] as number)
      return given
    },
    paid(option, start, length) {
      let paid = 0
      for (let use = useFirst[option] as number; use < (useFirst[option + 1] as number); use++) {
        const row = (classOf[use] as number) * (weeks + 1) + start
        paid += (sums[row + length] as number) - (sums[row] as number)
      }
      return paid
    },
    use(option, start, length) {
      for (let use = useFirst[option] as number; use < (useFirst[option + 1] as number); use++) {
        const row = (classOf[use] as number) * weeks + start
        for (let cell = row; cell < row + length; cell++) used[cell] = (used[cell] as number) + 1
      }
    },
    overuse(prices, gradient) {
      for (const [number, row] of rows.entries()) {
        let load = 0
        for (const { class: kind, factor } of termsOf[number] ?? [])
          load += factor * (used[kind * weeks + (row.cell % weeks)] as number)
        gradient[number] = load - settle(index, row, prices[number] as number).load
      }
      used.fill(0)
    },
  }
}

/** For each limit, the different amounts that subgroups take of it, the smallest first. */
function amountsByLimit({ limits, useLimit, useAmount }: YearIndex): number[][] {
  const amounts = Array.from({ length: limits }, () => new Set<number>())
  for (const [use, limit] of useLimit.entries()) amounts[limit]?.add(useAmount[use] ?? 0)
  return amounts.map(set => [...set].sort((one, other) => one - other))
}

/** A row for each limit and week, and one for each number of large subgroups that it cannot pass (Balas 1975). */
function pricedRows(index: YearIndex, amounts: readonly (readonly number[])[]): PricedRow[] {
  const rows: PricedRow[] = []
  for (const [limit, sizes] of amounts.entries()) {
    const largest = sizes.at(-1)
    if (largest === undefined) continue
    for (let cell = limit * index.weeks; cell < (limit + 1) * index.weeks; cell++) {
      const capacity = index.capacity[cell] ?? 0
      if (capacity <= 0) continue
      rows.push({ cell, from: 0, counted: false, most: capacity, scale: largest })
      for (const most of new Set(sizes.map(size => Math.floor(capacity / size)))) {
        const from = sizes.find(size => size * (most + 1) > capacity)
        if (from === undefined || most === 0 || from * most === capacity) continue
        rows.push({ cell, from, counted: true, most, scale: 1 })
      }
    }
  }
  return rows
}

/**
 * The load that the limit itself would choose at a price: it is paid for each unit, and pays for those above the even
 * load. @returns that load, and what is paid for it in all, both in the row's unit.
 */
function settle(index: YearIndex, row: PricedRow, price: number): { load: number; paid: number } {
  const most = row.most / row.scale
  if (row.counted) return { load: most, paid: price * most }
  const even = Math.min((index.evenLoad[Math.floor(row.cell / index.weeks)] ?? 0) / row.scale, most)
  const uneven = index.problem.prices.uneven * row.scale
  return price <= uneven || even === most
    ? { load: even, paid: price * even }
    : { load: most, paid: price * most - uneven * (most - even) }
}
