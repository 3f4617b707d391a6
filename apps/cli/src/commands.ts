import type { CommandDeclaration, OptionDeclaration, OptionDeclarations } from './command-line.ts';
import { languages } from './language.ts';

const output: OptionDeclaration = {
  value: { zh: '文件名', en: 'FILE' },
  help: {
    zh: '写入这个文件（整份写成才替换），不写则输出到屏幕',
    en: 'write to this file, whole or not at all; default: standard output',
  },
};

const format = (...choices: readonly string[]): OptionDeclaration => ({
  value: { zh: '格式', en: 'FORMAT' },
  choices,
  fallback: choices[0] as string,
  help: { zh: '输出格式', en: 'form of the result' },
});

/** Options that every command takes. */
export const commonOptions: OptionDeclarations = {
  lang: {
    value: { zh: '语言', en: 'LANG' },
    choices: languages,
    help: { zh: '语言，不写则按系统语言', en: 'language; default: that of the locale' },
  },
  help: { help: { zh: '显示用法', en: 'show usage' } },
};

/** Options of the program without a command. */
export const programOptions: OptionDeclarations = {
  ...commonOptions,
  version: { help: { zh: '显示版本', en: 'show the version' } },
};

const file = { noun: { zh: '文件', en: 'FILE' }, example: { zh: '年报.html', en: 'report.html' } };

const checkExits = {
  zh: '0 没有错误 · 1 有错误，或部分文件读不了 · 2 用法不对，或什么都没有读到',
  en: '0 no error · 1 some, or some of the files could not be read · 2 wrong usage, or nothing could be read',
};

/** Every command; its code is loaded when it is called. */
export const commands: readonly CommandDeclaration[] = [
  {
    name: 'read',
    summary: {
      zh: '读取一份年报，输出 JSON：数据、出处、读取和检查中发现的问题',
      en: 'read one report into JSON: its data, where they stand, and what was found',
    },
    operands: { ...file, least: 1, most: 1 },
    options: { output },
    exits: {
      zh: '0 没有错误 · 1 有错误 · 2 用法不对，或没有读到',
      en: '0 no error · 1 some · 2 wrong usage, or nothing could be read',
    },
    load: async () => (await import('./commands/read.ts')).read,
  },
  {
    name: 'check',
    summary: {
      zh: '检查一份或多份年报（文件或文件夹），说明哪里不对、依据什么',
      en: 'check reports (files or folders) and say what is wrong, where, and by which clause',
    },
    operands: { ...file, least: 1, most: Number.POSITIVE_INFINITY },
    options: {
      previous: {
        value: { zh: '文件', en: 'FILE' },
        repeatable: true,
        help: {
          zh: '上一年的报告（文件或文件夹，可以写几次），与同一机关下一年的对照',
          en: 'a report of the year before (file or folder; may be given several times), held against that of the same organ',
        },
      },
      series: {
        help: {
          zh: '把各文件按机关和年度归类，前后年度互相对照（全部报告同时留在内存里）',
          en: 'take the files for reports of organs over the years, each held against the one before (all are kept in memory)',
        },
      },
      profile: {
        value: { zh: '文件', en: 'FILE' },
        help: {
          zh: '检查配置（YAML 或 JSON）：开关检查项、改级别、各地期限、阈值',
          en: 'profile (YAML or JSON): checks on or off, severities, local deadlines, thresholds',
        },
      },
      waivers: {
        value: { zh: '文件', en: 'FILE' },
        help: {
          zh: '豁免清单（YAML 或 JSON）：哪些问题不计入错误，为什么，到哪天',
          en: 'waivers (YAML or JSON): which findings count no longer as errors, why, until when',
        },
      },
      format: format('pretty', 'json', 'sarif', 'markdown', 'csv'),
      output: {
        ...output,
        help: {
          zh: `${output.help.zh}；markdown 也可以写文件夹（名字以 / 结尾的，没有就新建），每份报告一个文件`,
          en: `${output.help.en}; for markdown also a folder (made where its name ends in /), one file a report`,
        },
      },
    },
    exits: checkExits,
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'explain',
    summary: {
      zh: '列出全部检查项，或说明其中一项（依据、说法、示例）',
      en: 'list every check, or explain one: basis, messages, examples',
    },
    operands: {
      noun: { zh: '代码', en: 'CODE' },
      example: { zh: 'requests/balance', en: 'requests/balance' },
      least: 0,
      most: 1,
    },
    options: { format: format('pretty', 'json', 'markdown') },
    exits: { zh: '0 正常 · 2 用法不对', en: '0 in order · 2 wrong usage' },
    load: async () => (await import('./commands/explain.ts')).explain,
  },
];
