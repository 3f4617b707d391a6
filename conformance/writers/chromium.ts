import { chromiumPath } from '@nianbao/testkit/programs';
import { chromium } from 'playwright-core';

/** Prints pages of HTML as PDF, one after another in one browser. Throws where Chromium is missing or fails. */
export async function printPdf(pages: readonly string[]): Promise<readonly Uint8Array[]> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('Chromium is not installed');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const html of pages) {
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      printed.push(await page.pdf({ preferCSSPageSize: true }));
    }
    return printed;
  } finally {
    await browser.close();
  }
}
