/** A mixed-integer programme to be minimised, rows stored one behind the other (CSR). */
export interface MipModel {
  readonly columns: number
  readonly rows: number
  /** Price of one unit of a column. */
  readonly cost: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** 1 where the column takes whole numbers only. */
  readonly whole: Uint8Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  /** Where each row begins in `indices` and `values`; one entry more than rows. */
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float64Array
  /** A cost that every solution has. */
  readonly offset: number
}

/** One row under construction: the columns it names with their factors. */
export type Terms = readonly (readonly [column: number, factor: number])[]

/** Collects columns and rows in the order in which they are named. */
export class MipBuilder {
  offset = 0
  private readonly cost: number[] = []
  private readonly upper: number[] = []
  private readonly whole: number[] = []
  private readonly rowLower: number[] = []
  private readonly rowUpper: number[] = []
  private readonly starts: number[] = [0]
  private readonly indices: number[] = []
  private readonly values: number[] = []

  /** A decision that is taken or not. @returns its column. */
  yesOrNo(cost: number): number {
    return this.column(cost, 1, 1)
  }

  /** An amount from 0 to `upper`. @returns its column. */
  amount(cost: number, upper: number): number {
    return this.column(cost, upper, 0)
  }

  /** Σ factor × column ≤ limit. */
  atMost(terms: Terms, limit: number): void {
    this.row(terms, Number.NEGATIVE_INFINITY, limit)
  }

  /** Σ factor × column = value. */
  equals(terms: Terms, value: number): void {
    this.row(terms, value, value)
  }

  build(): MipModel {
    return {
      columns: this.cost.length,
      rows: this.rowLower.length,
      cost: Float64Array.from(this.cost),
      lower: new Float64Array(this.cost.length),
      upper: Float64Array.from(this.upper),
      whole: Uint8Array.from(this.whole),
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
      offset: this.offset,
    }
  }

  private column(cost: number, upper: number, whole: 0 | 1): number {
    this.cost.push(cost)
    this.upper.push(upper)
    this.whole.push(whole)
    return this.cost.length - 1
  }

  private row(terms: Terms, lower: number, upper: number): void {
    for (const [column, factor] of terms) {
      this.indices.push(column)
      this.values.push(factor)
    }
    this.starts.push(this.indices.length)
    this.rowLower.push(lower)
    this.rowUpper.push(upper)
  }
}
