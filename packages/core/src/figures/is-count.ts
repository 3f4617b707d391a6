/** Whether a figure can be a count: a whole number from 0 up, not too large to be exact. Others are for cells/not-a-count. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
