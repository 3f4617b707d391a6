import { type CommandDeclaration, parseCommandLine, splitCommand, verifyOperands } from './command-line.ts';
import { commands, commonOptions, programOptions } from './commands.ts';
import { commandHelp, programHelp } from './help.ts';
import { type Language, languages, localeLanguage } from './language.ts';
import { type Surroundings, write } from './surroundings.ts';
import { plain } from './terminal/plain.ts';
import { widthOf } from './terminal/style.ts';
import { wrap } from './terminal/wrap.ts';
import { UsageError } from './usage-error.ts';
import { program } from './version.ts';

const everyOption = Object.assign({}, programOptions, ...commands.map(({ options }) => options));

/** Even a command line that cannot be parsed is answered in the language that it asks for. */
function languageOf(args: readonly string[], surroundings: Surroundings): Language {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : at < 0 ? '' : args[at + 1];
  return languages.find((language) => language === asked) ?? localeLanguage(surroundings.env);
}

/** Names of files have dots, slashes or Chinese in them, those of commands have not. */
const isFileName = (name: string) => /[./\\\u4e00-\u9fff]/.test(name);

function find(name: string): CommandDeclaration {
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return command;
  if (isFileName(name)) {
    throw new UsageError({
      zh: `没有“${name}”这个命令；要检查文件，请写：nianbao check ${name}`,
      en: `There is no command “${name}”; to check a file: nianbao check ${name}`,
    });
  }
  const names = [...commands.map((one) => one.name), 'help'];
  throw new UsageError({
    zh: `没有“${name}”这个命令，目前可用：${names.join('、')}`,
    en: `There is no command “${name}”; possible now: ${names.join(', ')}`,
  });
}

async function answer(args: readonly string[], language: Language, surroundings: Surroundings): Promise<number> {
  const { stdout, stderr, env } = surroundings;
  const { name, rest } = splitCommand(args, everyOption);
  if (name === undefined) {
    const { values } = parseCommandLine(rest, programOptions);
    if (values.version) await write(stdout, `${program.version}\n`);
    else if (values.help) await write(stdout, programHelp(language, widthOf(stdout, env)));
    else {
      await write(stderr, programHelp(language, widthOf(stderr, env)));
      return 2;
    }
    return 0;
  }
  if (name === 'help') {
    const { operands } = parseCommandLine(rest, commonOptions);
    const [topic] = operands;
    const width = widthOf(stdout, env);
    await write(stdout, topic ? commandHelp(find(topic), language, width) : programHelp(language, width));
    return 0;
  }
  const command = find(name);
  const { values, operands } = parseCommandLine(rest, { ...command.options, ...commonOptions });
  if (values.help) {
    await write(stdout, commandHelp(command, language, widthOf(stdout, env)));
    return 0;
  }
  verifyOperands(command, operands.length);
  const runCommand = await command.load();
  return runCommand({ operands, values, language, surroundings });
}

/** Runs one command line and gives the exit code. Never throws. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const language = languageOf(args, surroundings);
  try {
    return await answer(args, language, surroundings);
  } catch (error) {
    const usage = error instanceof UsageError;
    const message = usage
      ? error.words[language]
      : `程序出错，没有完成，请向开发者反映 / The program failed and did not finish; please report this: ${
          error instanceof Error ? error.message : String(error)
        }`;
    const { stderr, env } = surroundings;
    const lines = wrap(plain(message), { width: widthOf(stderr, env), first: 'nianbao: ' });
    await write(stderr, `${lines.join('\n')}\n`).catch(() => {});
    return 2;
  }
}
