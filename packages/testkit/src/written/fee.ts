/**
 * What one applicant pays for so many requests of a month, in yuan: 《政府信息公开信息处理费管理办法》(国办函〔2020〕109号),
 * by count.
 */
export function feeByCount(requests: number): number {
  let fee = 100 * Math.min(Math.max(requests - 10, 0), 20);
  for (let bracket = 0; requests > 30 + 10 * bracket; bracket += 1) {
    fee += (200 + 100 * bracket) * Math.min(requests - 30 - 10 * bracket, 10);
  }
  return fee;
}
