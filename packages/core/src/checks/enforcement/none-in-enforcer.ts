import { cellPointer } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** Departments that license and punish every day; a branch (分局) acts in the name of another. */
const enforcer =
  /(?:市场监督管理局|市场监管局|公安厅|公安局|生态环境厅|生态环境局|城市管理局|城市管理委员会|综合执法局|综合行政执法局|行政执法局)$/;

const cells = [
  ['licensing', 'licensing'],
  ['enforcement', 'penalties'],
  ['enforcement', 'compulsion'],
] as const;

/** Organs that enforce the law report some decision. */
export default defineCheck({
  id: 'enforcement/none-in-enforcer',
  severity: 'info',
  title: { zh: '执法机关的许可、处罚和强制不全是 0', en: 'Organs that enforce the law report some decision' },
  basis: 'nianbao 规则：这类机关一年里几乎都作过许可、处罚或强制决定；公开与不公开的都要计入',
  norms: ['T2-ZERO-IN-ENFORCER'],
  messages: {
    none: {
      zh: '“{organ}”的行政许可、行政处罚和行政强制全是 0；依法没有公开的决定也要计入，请核对',
      en: '“{organ}” reports 0 licences, penalties and acts of compulsion; decisions lawfully left unpublished count too, check them',
    },
  },
  *check({ report, fail }) {
    const { name } = report.organ;
    if (name === null || !enforcer.test(name)) {
      yield 'notApplicable';
      return;
    }
    const values = cells.map(([table, row]) => report.tables[table]?.[row]?.decisions ?? null);
    if (values.some((value) => value !== null && value !== 0)) yield 'pass';
    else if (values.includes(null)) yield 'notApplicable';
    else {
      const [at = '', ...related] = cells.map(([table, row]) => cellPointer(table, row, 'decisions'));
      yield fail('none', { organ: name }, { at, related, actual: 0 });
    }
  },
});
