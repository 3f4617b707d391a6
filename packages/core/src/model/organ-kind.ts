/** Kinds of reporting organ, since deadlines and duties differ by kind (Regulation, Art. 49 and 50). */
export const organKinds = [
  'government',
  'governmentOffice',
  'department',
  'township',
  'subdistrict',
  'zone',
  'verticalAgency',
  'publicInstitution',
] as const;

export type OrganKind = (typeof organKinds)[number];

const patterns: readonly (readonly [OrganKind, RegExp])[] = [
  ['governmentOffice', /(?:政府|行署|管理委员会|管委会)办(?:公[室厅])?$/],
  ['subdistrict', /街道(?:办事处)?$|街办$/],
  ['township', /(?:镇|乡|苏木)(?:人民政府)?$/],
  ['government', /(?:人民政府|行政公署|行署)$/],
  ['department', /(?:监督|城市|建设|交通|水务|卫生)管理委员会$/],
  ['zone', /(?:管理委员会|管委会|开发区|新区|园区)$/],
  ['verticalAgency', /(?:税务局|海关|气象局|烟草专卖局|海事局|调查队|供电公司)$/],
  ['publicInstitution', /(?:中心|学校|医院|大学|学院|研究院|研究所|图书馆|博物馆)$/],
  ['department', /(?:委员会|委|厅|局|办公室|办|署|处|院|部)$/],
  ['government', /(?:省|市|自治州|州|盟|地区|县|旗|区)$/],
];

/** The kind of organ that a full name tells; a bare region stands for its government; null where the name tells none. */
export function organKind(name: string): OrganKind | null {
  const plain = name.replace(/\s/g, '');
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
