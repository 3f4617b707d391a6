/** What organs call themselves by in running text. */
const shortened: Readonly<Record<string, string>> = {
  人民: '',
  市场监督管理: '市场监管',
  人力资源和社会保障: '人社',
  住房和城乡建设: '住建',
  发展和改革: '发改',
  卫生健康: '卫健',
  文化广电和旅游: '文旅',
  文化和旅游: '文旅',
  退役军人事务: '退役军人',
};
const long = new RegExp(Object.keys(shortened).join('|'), 'g');

/** No name of an organ is longer, in characters. */
export const longestName = 40;

/** A name as it is short: 某市市场监管局 for 某市市场监督管理局; a short one stays. */
export const shortName = (name: string): string => name.replace(long, (one) => shortened[one] ?? one);
