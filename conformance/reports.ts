import { cells, type Form, type Report, type TextBlock } from '@nianbao/core';
import { balancedReport, filledReport, withBlanks } from '@nianbao/testkit/reports';
import * as fc from 'fast-check';

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text });
const subheading = (text: string): TextBlock => ({ kind: 'heading', level: 2, text });

/** What a county government writes, by chapter; years are put in for {year} and {last}. */
const texts: Readonly<Record<keyof Report['chapters'], readonly TextBlock[]>> = {
  overview: [
    paragraph(
      '{year}年，本县坚持以公开为常态、不公开为例外，认真落实《中华人民共和国政府信息公开条例》，围绕全县中心工作推进决策、执行、管理、服务和结果公开，现将有关情况报告如下。',
    ),
    subheading('（一）主动公开情况'),
    paragraph(
      '全年通过县政府门户网站公开各类政府信息4826条，其中重点领域信息1730条，发布政策解读96篇，回应公众关切58件，召开新闻发布会7场，编印政府公报4期。',
    ),
    subheading('（二）依申请公开情况'),
    paragraph(
      '进一步规范登记、审核、办理、答复、归档各环节，对申请人的合理需求逐件沟通，全部申请均在法定期限内答复，没有因答复超期被纠正的情形。',
    ),
    subheading('（三）政府信息管理情况'),
    paragraph(
      '严格执行信息发布“三审三校”制度，对{last}年以前公开的规范性文件逐件核对效力状态，废止、失效的全部标注，历史信息迁移完整可查。',
    ),
    subheading('（四）政府信息公开平台建设情况'),
    paragraph('优化门户网站政府信息公开专栏12个，政务新媒体31个统一备案管理，在政务服务中心、图书馆设立查阅点共23处。'),
    subheading('（五）监督保障情况'),
    paragraph(
      '政府信息公开工作纳入年度工作考核，占分值4分；组织社会评议1次，满意率为98.6%；举办业务培训3期，参训320人次；全年没有发生责任追究的情形。',
    ),
  ],
  proactiveDisclosure: [],
  requests: [],
  remedies: [],
  problems: [
    paragraph(
      '存在的主要问题：一是个别单位公开的主动性不够，更新不够及时；二是政策解读形式单一，图解、视频类解读较少。',
    ),
    paragraph(
      '改进情况：一是建立月通报、季评估机制，督促47个单位按时更新栏目；二是出台解读工作指引，要求解读与文件同步起草、同步审签、同步发布，{last}年提出的问题已全部整改到位。',
    ),
  ],
  otherMatters: [
    paragraph('依据《政府信息公开信息处理费管理办法》，本年度没有发出收费通知，收取信息处理费0元。'),
    paragraph('本报告的电子版可从县政府门户网站下载。'),
  ],
};

const organs = ['云台县人民政府', '青川区人民政府', '临河市人民政府', '白石县人民政府', '东湖区人民政府'] as const;

/** Figures that are all different, so that one in a wrong place shows. */
function distinctFigures(form: Form, seed: number): Report {
  const size = cells(form).length;
  const figures = Array.from({ length: size }, (_, index) => 1000 * (1 + (seed % 7)) + ((index * 7 + seed) % size));
  return filledReport(form, figures);
}

/** Figures as they are published: many zeros, some large, sums right. */
function balancedFigures(form: Form, seed: number, substitutes: boolean): Report {
  const [report] = fc.sample(balancedReport(form, { substitutes }), { seed, numRuns: 1 });
  return structuredClone(report) as Report;
}

export interface Sampling {
  /** Rows of another form are printed in place of the form's own. */
  readonly substitutes?: boolean;
}

/**
 * A report of a form; the same seed always gives the same one. Figures of even seeds are all different, those of odd
 * ones balanced; of each four, the last two have most of their cells blank.
 */
export function sampleReport(form: Form, seed: number, { substitutes = false }: Sampling = {}): Report {
  const full = seed % 2 === 0 && !substitutes ? distinctFigures(form, seed) : balancedFigures(form, seed, substitutes);
  const report = seed % 4 < 2 ? full : withBlanks(full, form, seed);
  const organ = organs[seed % organs.length] as string;
  const [first, last] = form.years;
  const year = first + (seed % ((last ?? first + 4) - first + 1));
  const fill = (text: string) => text.replaceAll('{year}', String(year)).replaceAll('{last}', String(year - 1));
  const chapters = form.chapters.map(({ key, zh }) => [
    key,
    [
      { kind: 'heading', level: 1, text: zh },
      ...texts[key].map((block) => ({ ...block, text: fill(block.text) })),
    ] satisfies TextBlock[],
  ]);
  return {
    ...report,
    year,
    organ: { name: organ, kind: 'government', divisionCode: null },
    title: `${organ}${year}年政府信息公开工作年度报告`,
    preamble: `本报告根据《中华人民共和国政府信息公开条例》和${form.basis}编制，所列数据的统计期限自${year}年1月1日至${year}年12月31日止。`,
    chapters: Object.fromEntries(chapters),
    issued: { by: organ, on: `${year + 1}-03-05` },
  };
}
