import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { type Ran, run } from './run.ts';

const programs = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
const usualFolders = [
  '/usr/bin',
  '/usr/local/bin',
  '/usr/lib/libreoffice/program',
  '/opt/libreoffice/program',
  '/snap/bin',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  'C:\\Program Files (x86)\\LibreOffice\\program',
];

/** The path of LibreOffice: on PATH, else where it is usually installed; null where it is not found. */
export async function findSoffice(): Promise<string | null> {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of [...onPath, ...usualFolders])
    for (const program of programs) {
      const path = join(folder, program);
      if (await isExecutable(path)) return path;
    }
  return null;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const filters = { docx: 'docx:MS Word 2007 XML', xlsx: 'xlsx:Calc MS Excel 2007 XML' } as const;

// No macros, no links to other files, nothing from the network.
const settings = [
  ['/org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
  ['/org.openoffice.Office.Calc/Content/Update', 'Link', '2'],
] as const;

function registry(): string {
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>`;
}

/** A file converted by LibreOffice; bytes are null where it failed. */
export interface Converted {
  readonly bytes: Uint8Array | null;
  readonly ran: Ran;
}

/** Converts a file with LibreOffice in a profile and folder of their own, which are gone afterwards. */
export async function convertWithSoffice(
  soffice: string,
  bytes: Uint8Array,
  target: 'docx' | 'xlsx',
  milliseconds: number,
): Promise<Converted> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-office-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), registry());
    const source = join(folder, 'source');
    await writeFile(source, bytes);
    const out = join(folder, 'out');
    const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore', '--nolockcheck'];
    const ran = await run(
      soffice,
      [...options, '--convert-to', filters[target], '--outdir', out, source],
      milliseconds,
    );
    return { bytes: await readFile(join(out, `source.${target}`)).catch(() => null), ran };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => {});
  }
}
