import { adding, changed, type Fault, rewriting, saying } from './define-fault.ts';

const others: Readonly<Record<string, readonly string[]>> = {
  县: ['区'],
  区: ['县'],
  镇: ['乡'],
  乡: ['镇'],
  街道: ['镇', '乡'],
};

/** Faults in words, names and days. */
export const wordingFaults: Readonly<Record<string, Fault>> = {
  'wording/placeholder': {
    words: 'a number is left as XX',
    put: ({ report }, picks) =>
      rewriting(report, 'overview', (text) => text.replace(/\d+(?=[条篇期次])/, picks.pick(['XX', '××', '__']))),
  },
  'wording/personal-data': {
    words: 'the number or phone of an applicant',
    put: ({ report }, picks) =>
      adding(
        report,
        'requests',
        picks.pick([
          '申请人王某，身份证号：11010519491231002X。',
          '申请人李某，联系电话：13800000000，申请公开征地批复。',
        ]),
      ),
  },
  'wording/stale-year': {
    words: 'the overview is that of the year before',
    missed: 'an overview that says 本年度 as well, or names the year but once or twice, may be of any year',
    put: ({ report }) => {
      const { year } = report;
      const mentions =
        report.chapters.overview
          .map(({ text }) => text)
          .join('')
          .split(`${year}年`).length - 1;
      return year === null || mentions < 2
        ? null
        : rewriting(report, 'overview', (text) =>
            text.replaceAll(`${year - 1}年`, '上年').replaceAll(`${year}年`, `${year - 1}年`),
          );
    },
  },
  'wording/typo': {
    words: 'a slip: a year, a word twice, marks or brackets',
    put: ({ report }, picks) => {
      const text = picks.pick([
        '公开财政资金资金使用情况。',
        '公开群众关心的的信息。',
        '工作取得进展，。',
        '《条例》（以下简称《条例》)。',
      ]);
      return picks.chance(0.3)
        ? changed(report, (copy) => {
            copy.title = copy.title?.replace(/20(\d\d)/, '2020$1') ?? null;
          })
        : adding(report, 'overview', text);
    },
  },
  'wording/foreign-level': {
    words: 'the level of another place',
    put: ({ report, matter }, picks) => {
      const { level, kind } = matter.organ;
      const other = picks.pick(others[level] ?? []);
      if (other === undefined || !['government', 'department', 'governmentOffice', 'township'].includes(kind))
        return null;
      const text =
        level.length === 1 && '县区市'.includes(level)
          ? `将政府信息公开纳入${other}级绩效考核。`
          : `我${other}公开各类信息120条。`;
      return adding(report, 'overview', text);
    },
  },
  'wording/foreign-place': {
    words: 'the overview names another place',
    put: ({ report, matter }, picks) => {
      const { place, kind } = matter.organ;
      if (!['government', 'department', 'governmentOffice'].includes(kind) || place.endsWith('市')) return null;
      return saying(
        report,
        'overview',
        `${report.year}年，${picks.pick(['金湖县', '望江县'])}坚持以公开为常态，主动公开信息120条。`,
      );
    },
  },
  'wording/link-year': {
    words: 'a link leads to another year',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        const year = (copy.year ?? 0) - picks.between(2, 3);
        copy.preamble += picks.pick([
          `本报告可在http://www.example.gov.cn/zfxxgknb/${year}/index.html下载。`,
          `本报告可在“${year}年政府信息公开年报”栏目下载。`,
        ]);
      }),
  },
  'organ/mismatch': {
    words: 'another organ signs or is to be asked',
    missed: 'a county beside a city may lie in it: places of different rank are not held against each other',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        if (!['department', 'government', 'governmentOffice'].includes(copy.organ.kind ?? '')) return false;
        if (picks.chance(0.5)) copy.issued.by = '望江县体育局';
        else copy.preamble += '如有疑问，请与望江县人民政府办公室联系。';
        return true;
      }),
  },
  'period/missing': {
    words: 'the period is not said',
    put: ({ report }) =>
      changed(report, (copy) => {
        copy.period = { from: null, to: null };
        copy.preamble = '根据《中华人民共和国政府信息公开条例》，编制本报告。';
        return !/12月31日/.test(JSON.stringify(copy.chapters));
      }),
  },
  'period/wrong-year': {
    words: 'title or period are of another year',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        const before = (copy.year ?? 0) - 1;
        if (picks.chance(0.5)) copy.title = copy.title?.replace(String(copy.year), String(before)) ?? null;
        else copy.period = { from: `${before}-01-01`, to: `${before}-12-31` };
      }),
  },
  'preamble/parts': {
    words: 'the preamble counts five parts',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        copy.preamble = `${picks.pick(['本报告由五个部分组成。', '本年度报告包括五项内容。', '全文共5个部分。'])}${copy.preamble?.split('。').at(-2)}。`;
      }),
  },
  'publication/late': {
    words: 'signed after the day of the law',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        const after = copy.organ.kind === 'government' ? '04' : '02';
        copy.issued.on = `${(copy.year ?? 0) + 1}-${after}-${String(picks.between(1, 28)).padStart(2, '0')}`;
      }),
  },
  'publication/early': {
    words: 'signed before the year is over',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        copy.issued.on = `${copy.year}-12-${picks.between(10, 30)}`;
      }),
  },
};
