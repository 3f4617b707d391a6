/** How one number may have come to be printed for another. */
export type Slip = 'transposed' | 'zeroAdded' | 'zeroLost' | 'digitLost' | 'digitAdded' | 'misread';

const without = (digits: string, at: number) => digits.slice(0, at) + digits.slice(at + 1);

function isTransposed(printed: string, meant: string): boolean {
  const at = [...printed].findIndex((digit, index) => digit !== meant[index]);
  const [first, second] = [printed[at], printed[at + 1]];
  return second !== undefined && printed.slice(0, at) + second + first + printed.slice(at + 2) === meant;
}

const lacksOne = (shorter: string, longer: string) => [...longer].some((_, at) => without(longer, at) === shorter);

/** The slip that turns one number into the other, for two different numbers from 1 up. */
export function slipBetween(printed: number, meant: number): Slip | null {
  if (printed < 1 || meant < 1) return null;
  if (printed === meant * 10) return 'zeroAdded';
  if (meant === printed * 10) return 'zeroLost';
  const [a, b] = [String(printed), String(meant)];
  if (a.length === b.length - 1) return lacksOne(a, b) ? 'digitLost' : null;
  if (a.length === b.length + 1) return lacksOne(b, a) ? 'digitAdded' : null;
  if (a.length !== b.length || a.length < 2) return null;
  if (isTransposed(a, b)) return 'transposed';
  return [...a].filter((digit, at) => digit !== b[at]).length === 1 ? 'misread' : null;
}

/** Whether two numbers are seldom such a slip apart by chance. */
export function isTelling(slip: Slip, printed: number, meant: number): boolean {
  // Adding a small number to a longer one mostly changes one digit.
  if (slip === 'misread') return Math.abs(printed - meant) >= 100;
  // With two digits every tenth number is one digit longer or shorter.
  if (slip === 'digitLost' || slip === 'digitAdded') return Math.max(printed, meant) >= 100;
  return true;
}
