import { resolve } from 'node:path';
import { pdfiumWasm } from '@nianbao/reader/node';
import { chromiumPath } from '@nianbao/testkit/programs';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';

/** The reader as one script for a worker, made as an application would. */
async function workerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, 'worker.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    conditions: ['@nianbao/source'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** What the page does: starts the worker, and asks it. */
const inPage = `
  function start(script) {
    globalThis.reader = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  }
  async function ask(name, base64) {
    const buffer = await (await fetch('data:application/octet-stream;base64,' + base64)).arrayBuffer();
    return new Promise((done) => {
      reader.onmessage = ({ data }) => done(data);
      reader.postMessage({ [name]: buffer }, [buffer]);
    });
  }`;

const call = (page: Page, name: 'start' | 'ask', ...args: readonly string[]): Promise<string> =>
  page.evaluate(`${name}(${args.map((text) => JSON.stringify(text)).join(', ')})`);

/** Reads files one after another in a worker of headless Chromium, and gives the JSON of each result. */
export async function readInBrowser(files: readonly Uint8Array[]): Promise<readonly string[]> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('Chromium is not installed');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: inPage });
    await call(page, 'start', await workerScript());
    const ready = await call(page, 'ask', 'wasm', base64(await pdfiumWasm()));
    if (ready !== 'ready') throw new Error(ready);
    const results: string[] = [];
    for (const file of files) results.push(await call(page, 'ask', 'file', base64(file)));
    return results;
  } finally {
    await browser.close();
  }
}
