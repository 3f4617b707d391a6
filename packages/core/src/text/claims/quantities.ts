/** Cells that together are a quantity: every row, each in the total column of its table or in the column named. */
export interface QuantityCells {
  readonly table: string;
  readonly rows: readonly string[];
  /** Null: the column of the applicants that the claim speaks of, else the total. */
  readonly column: string | null;
}

/** Something that sentences count. A sentence that can be meant in several ways holds where it holds in one of them. */
export interface Quantity {
  readonly key: string;
  readonly readings: readonly QuantityCells[];
}
