import type { ChapterKey } from '@nianbao/core';
import { adding, changed, type Fault, rewriting, saying } from './define-fault.ts';

const chapters: readonly ChapterKey[] = [
  'overview',
  'proactiveDisclosure',
  'requests',
  'remedies',
  'problems',
  'otherMatters',
];
const isOf = (kinds: readonly string[], kind: string | null) => kind !== null && kinds.includes(kind);

/** A chapter without the sentences that say something. */
const without = (text: string, pattern: RegExp) =>
  text
    .split(/(?<=[。；])/)
    .filter((sentence) => !pattern.test(sentence))
    .join('');

/** Faults in chapters and in what each has to say. */
export const chapterFaults: Readonly<Record<string, Fault>> = {
  'chapters/missing': {
    words: 'a chapter without tables is missing',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        copy.chapters[picks.pick(['overview', 'problems', 'otherMatters'] as const)] = [];
      }),
  },
  'chapters/order': {
    words: 'one chapter has the number of the next',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        const key = picks.pick(chapters.slice(0, 5));
        const [heading] = copy.chapters[key];
        if (!heading) return false;
        const next = '一二三四五六'[chapters.indexOf(key) + 1];
        heading.text = heading.text.replace(/^[一二三四五]、/, `${next}、`);
        return true;
      }),
  },
  'chapters/title': {
    words: 'a chapter has another heading',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        const [heading] = copy.chapters.overview;
        if (heading) heading.text = picks.pick(['一、工作回顾', '一、全年工作', '一、工作开展']);
      }),
  },
  'chapters/extra': {
    words: 'there is a seventh chapter',
    put: ({ report }, picks) =>
      adding(report, 'otherMatters', picks.pick(['七、附件：情况统计表。', '七、下一步打算', '七、有关建议'])),
  },
  'chapters/numbering': {
    words: 'a number is skipped',
    put: ({ report }) =>
      rewriting(report, 'overview', (text) => text.replace(/^（三）/, '（四）').replace('二是', '三是')),
  },
  'overview/aspects': {
    words: 'the overview ends after its first aspect',
    put: ({ report }) =>
      // The form of 2019 does not ask for them.
      report.form === '2019'
        ? null
        : changed(report, (copy) => {
            const blocks = copy.chapters.overview;
            blocks.splice(blocks.findIndex(({ text }) => text.startsWith('（二）')));
          }),
  },
  'overview/accountability': {
    words: 'a government says nothing of assessment, appraisal and accountability',
    put: ({ report }) =>
      isOf(['government', 'township'], report.organ.kind)
        ? rewriting(report, 'overview', (text) => without(text, /考核|评议|追究/))
        : null,
  },
  'overview/no-figures': {
    words: 'the overview has no figures',
    put: ({ report }) =>
      rewriting(report, 'overview', (text) =>
        without(text, /\d(?!\d{0,3}年)|[０-９]|[一二三四五六七八九十百]+[件条次期篇个项人宗起]|未|没有|无/),
      ),
  },
  'overview/not-own': {
    words: 'the overview speaks of others only',
    put: ({ report }, picks) =>
      saying(
        report,
        'overview',
        picks.pick([
          '部分地区公开政府信息1200条，主动公开、依申请公开、信息管理、平台建设和监督保障得到加强，考核评议良好，没有责任追究。',
          '各级政府信息公开不断深化，多数部门答复申请30件，信息管理、平台建设、监督保障扎实，考核评议良好，没有责任追究。',
        ]),
      ),
  },
  'overview/length': {
    words: 'the overview has some 3,000 characters',
    put: ({ report }) =>
      adding(report, 'overview', '进一步健全政府信息公开工作机制，细化任务，压实责任，提升服务水平。'.repeat(80)),
  },
  'problems/empty': {
    words: 'chapter 5 says nothing',
    put: ({ report }, picks) => saying(report, 'problems', picks.pick(['无。', '无', '', '人手不足。', '暂无'])),
  },
  'problems/no-plan': {
    words: 'problems without improvements, or the other way round',
    put: ({ report }, picks) =>
      saying(
        report,
        'problems',
        picks.pick([
          '存在的主要问题：一是政策解读形式单一；二是栏目更新不够及时；三是业务能力有待提高。',
          '下一步，将丰富解读形式，健全栏目维护责任制，加强业务培训。',
        ]),
      ),
  },
  'problems/self-praise': {
    words: 'chapter 5 has achievements only',
    put: ({ report }, picks) =>
      saying(
        report,
        'problems',
        picks.pick([
          '政府信息公开工作成效显著，得到群众好评，圆满完成全年任务。',
          '各项工作取得显著成效，走在前列，获得表彰。',
        ]),
      ),
  },
  'other-matters/just-none': {
    words: 'chapter 6 is 无',
    put: ({ report }, picks) =>
      (report.year ?? 0) < 2021
        ? null
        : saying(report, 'otherMatters', picks.pick(['无', '无。', '没有其他需要报告的事项。'])),
  },
  'other-matters/fee-silent': {
    words: 'chapter 6 says other things than the fee',
    put: ({ report }, picks) =>
      (report.year ?? 0) < 2021
        ? null
        : saying(
            report,
            'otherMatters',
            `承办人大代表建议${picks.between(2, 40)}件、政协提案${picks.between(2, 40)}件，均已办结。`,
          ),
  },
  'other-matters/fee-unpaid': {
    words: 'requests end unpaid, and chapter 6 knows of no notice',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        const unpaid = copy.tables.requests?.otherFeeUnpaid;
        if (copy.form === '2019' || !unpaid || JSON.stringify(copy.chapters).includes('发出收费通知')) return false;
        unpaid.naturalPerson = picks.between(1, 5);
        unpaid.total = unpaid.naturalPerson;
        return true;
      }),
  },
  'other-matters/fee-amount': {
    words: 'a fee that the tariff does not have',
    put: ({ report }, picks) =>
      (report.year ?? 0) < 2021
        ? null
        : saying(report, 'otherMatters', `本年度收取信息处理费${10 * picks.between(10, 90) + picks.between(1, 9)}元。`),
  },
  'other-matters/fee-charges': {
    words: 'a fee is collected that the table does not have',
    put: ({ report }, picks) => {
      if ((report.year ?? 0) < 2021) return null;
      const spoilt = saying(report, 'otherMatters', `本年度收取信息处理费${100 * picks.between(1, 90)}元。`);
      return (
        spoilt && changed(spoilt.report, (copy) => Object.assign(copy.tables.charges?.charges ?? {}, { amount: 0 }))
      );
    },
  },
};
