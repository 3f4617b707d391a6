import stringWidth from 'string-width';
import type { CommandDeclaration, OperandDeclaration, OptionDeclarations } from './command-line.ts';
import { commands, commonOptions, programOptions } from './commands.ts';
import type { Language } from './language.ts';
import { padEnd, wrap } from './terminal/wrap.ts';

const words = {
  zh: {
    usage: '用法',
    commands: '命令',
    command: '命令',
    options: '选项',
    exits: '退出码',
    more: '某个命令的用法',
    colon: '：',
  },
  en: {
    usage: 'Usage',
    commands: 'Commands',
    command: 'COMMAND',
    options: 'Options',
    exits: 'Exit codes',
    more: 'usage of one command',
    colon: ': ',
  },
} as const;

const about = {
  zh: 'nianbao 读取、检查政府信息公开工作年度报告。不联网，不改动您的文件。',
  en: 'nianbao reads and checks annual reports on government information disclosure (政府信息公开工作年度报告). It works offline and never changes your files.',
};

/** Operands as a usage line shows them: `FILE`, `FILE…`, `[CODE]`. */
function operandWords({ noun, least, most }: OperandDeclaration, language: Language): string {
  const name = `${noun[language]}${most > 1 ? '…' : ''}`;
  return least === 0 ? `[${name}]` : name;
}

function rows(pairs: readonly (readonly [string, string])[], width: number): string[] {
  const column = Math.max(...pairs.map(([name]) => stringWidth(name))) + 2;
  return pairs.flatMap(([name, text]) =>
    wrap(text, { width, first: `  ${padEnd(name, column)}`, rest: ' '.repeat(column + 2) }),
  );
}

function optionRows(options: OptionDeclarations, language: Language): (readonly [string, string])[] {
  return Object.entries(options).map(([name, { value, choices, fallback, help }]) => {
    const taken = value === undefined ? '' : ` ${choices?.join('|') ?? value[language]}`;
    const start = fallback === undefined ? '' : language === 'zh' ? `，默认 ${fallback}` : `; default ${fallback}`;
    return [`--${name}${taken}`, `${help[language]}${start}`];
  });
}

/** How to use the program. */
export function programHelp(language: Language, width: number): string {
  const say = words[language];
  return [
    ...wrap(about[language], { width }),
    '',
    `${say.usage}${say.colon}nianbao <${commands.map(({ name }) => name).join('|')}> …`,
    '',
    `${say.commands}${say.colon.trim()}`,
    ...rows(
      [
        ...commands.map(
          ({ name, operands, summary }) => [`${name} ${operandWords(operands, language)}`, summary[language]] as const,
        ),
        [`help [${say.command}]`, say.more],
      ],
      width,
    ),
    '',
    `${say.options}${say.colon.trim()}`,
    ...rows(optionRows(programOptions, language), width),
    '',
  ].join('\n');
}

/** How to use one command. */
export function commandHelp(command: CommandDeclaration, language: Language, width: number): string {
  const say = words[language];
  const { name, summary, operands, options, exits } = command;
  return [
    ...wrap(summary[language], { width }),
    '',
    `${say.usage}${say.colon}nianbao ${name} ${operandWords(operands, language)} [${say.options}]`,
    '',
    `${say.options}${say.colon.trim()}`,
    ...rows(optionRows({ ...options, ...commonOptions }, language), width),
    '',
    `${say.exits}${say.colon.trim()}`,
    ...exits[language].split(' · ').flatMap((line) => wrap(line, { width, first: '  ', rest: '    ' })),
    '',
  ].join('\n');
}
