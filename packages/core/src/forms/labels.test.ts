import { describe, expect, it } from 'vitest';
import { cells, type Form, form2019, form2021 } from './index.ts';

// Written down by hand from the two notices, apart from the forms: what is compared here is the wording itself.

const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

const corner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

const results2019 = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '三、本年度办理结果|（一）予以公开',
  '三、本年度办理结果|（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '三、本年度办理结果|（三）不予公开|1.属于国家秘密',
  '三、本年度办理结果|（三）不予公开|2.其他法律行政法规禁止公开',
  '三、本年度办理结果|（三）不予公开|3.危及“三安全一稳定”',
  '三、本年度办理结果|（三）不予公开|4.保护第三方合法权益',
  '三、本年度办理结果|（三）不予公开|5.属于三类内部事务信息',
  '三、本年度办理结果|（三）不予公开|6.属于四类过程性信息',
  '三、本年度办理结果|（三）不予公开|7.属于行政执法案卷',
  '三、本年度办理结果|（三）不予公开|8.属于行政查询事项',
  '三、本年度办理结果|（四）无法提供|1.本机关不掌握相关政府信息',
  '三、本年度办理结果|（四）无法提供|2.没有现成信息需要另行制作',
  '三、本年度办理结果|（四）无法提供|3.补正后申请内容仍不明确',
  '三、本年度办理结果|（五）不予处理|1.信访举报投诉类申请',
  '三、本年度办理结果|（五）不予处理|2.重复申请',
  '三、本年度办理结果|（五）不予处理|3.要求提供公开出版物',
  '三、本年度办理结果|（五）不予处理|4.无正当理由大量反复申请',
  '三、本年度办理结果|（五）不予处理|5.要求行政机关确认或重新出具已获取信息',
  '三、本年度办理结果|（六）其他处理',
  '三、本年度办理结果|（七）总计',
  '四、结转下年度继续办理',
];

const results2021 = [
  ...results2019.slice(0, 20),
  '三、本年度办理结果|（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '三、本年度办理结果|（六）其他处理|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '三、本年度办理结果|（六）其他处理|3.其他',
  ...results2019.slice(21),
];

const applicants = [
  '申请人情况|自然人',
  '申请人情况|法人或其他组织|商业企业',
  '申请人情况|法人或其他组织|科研机构',
  '申请人情况|法人或其他组织|社会公益组织',
  '申请人情况|法人或其他组织|法律服务机构',
  '申请人情况|法人或其他组织|其他',
  '申请人情况|总计',
];

const cases = ['行政复议', '行政诉讼|未经复议直接起诉', '行政诉讼|复议后起诉'];
const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

type Printed = [caption: string, corner: string, rows: string[], columns: string[]];

const items2019 = ['上一年项目数量', '本年增/减'];
const requestsCaption = '收到和处理政府信息公开申请情况';
const remediesCaption = '政府信息公开行政复议、行政诉讼情况';

const printed2019: Printed[] = [
  ['第二十条第（一）项', '信息内容', ['规章', '规范性文件'], ['本年新制作数量', '本年新公开数量', '对外公开总数量']],
  ['第二十条第（五）项', '信息内容', ['行政许可', '其他对外管理服务事项'], [...items2019, '处理决定数量']],
  ['第二十条第（六）项', '信息内容', ['行政处罚', '行政强制'], [...items2019, '处理决定数量']],
  ['第二十条第（八）项', '信息内容', ['行政事业性收费'], items2019],
  ['第二十条第（九）项', '信息内容', ['政府集中采购'], ['采购项目数量', '采购总金额']],
  [requestsCaption, corner, results2019, applicants],
  [remediesCaption, '', cases, outcomes],
];

const printed2021: Printed[] = [
  ['第二十条第（一）项', '信息内容', ['规章', '行政规范性文件'], ['本年制发件数', '本年废止件数', '现行有效件数']],
  ['第二十条第（五）项', '信息内容', ['行政许可'], ['本年处理决定数量']],
  ['第二十条第（六）项', '信息内容', ['行政处罚', '行政强制'], ['本年处理决定数量']],
  ['第二十条第（八）项', '信息内容', ['行政事业性收费'], ['本年收费金额（单位：万元）']],
  [requestsCaption, corner, results2021, applicants],
  [remediesCaption, '', cases, outcomes],
];

describe.each<[Form, Printed[], number]>([
  [form2019, printed2019, 198],
  [form2021, printed2021, 200],
])('form $id, word for word', (form, printed, count) => {
  it('prints the labels of the notice', () => {
    const path = (line: { zh: readonly string[] }) => line.zh.join('|');
    const declared = form.tables.map((table) => [
      table.zh,
      table.corner,
      table.rows.map(path),
      table.columns.map(path),
    ]);
    expect(declared).toEqual(printed);
  });

  it('has the six headings', () => expect(form.chapters.map((chapter) => chapter.zh)).toEqual(headings));

  it(`has ${count} cells`, () => expect(cells(form)).toHaveLength(count));

  it('prints only the remedies side by side', () => {
    const across = form.tables.filter((table) => table.direction === 'across').map((table) => table.key);
    expect(across).toEqual(['remedies']);
  });
});

describe('kinds', () => {
  const kinds = (form: Form, kind: string) =>
    cells(form)
      .filter((cell) => cell.kind === kind)
      .map((cell) => cell.key as string);

  it('amounts', () => {
    expect(kinds(form2019, 'amount')).toEqual(['procurement.centralized.amount']);
    expect(kinds(form2021, 'amount')).toEqual(['charges.charges.amount']);
  });

  it('signed changes', () => {
    expect(kinds(form2019, 'change')).toEqual([
      'licensing.licensing.change',
      'licensing.otherServices.change',
      'enforcement.penalties.change',
      'enforcement.compulsion.change',
      'charges.charges.change',
    ]);
    expect(kinds(form2021, 'change')).toEqual([]);
  });
});
