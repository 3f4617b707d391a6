import { chromiumPath } from '@nianbao/testkit/programs';
import { chromium } from 'playwright-core';

/** A page of HTML to be printed. */
export interface Print {
  readonly html: string;
  /** Whether every sheet has a running head and a number. */
  readonly furniture: boolean;
}

const small = 'font-size:9pt;width:100%;text-align:center';

const furniture = {
  displayHeaderFooter: true,
  headerTemplate: `<div style="${small}"><span class="title"></span></div>`,
  footerTemplate: `<div style="${small}">— <span class="pageNumber"></span> —</div>`,
};

/** Prints pages of HTML as PDF, one after another in one browser. Throws where Chromium is missing or fails. */
export async function printPdf(pages: readonly Print[]): Promise<readonly Uint8Array[]> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('Chromium is not installed');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const { html, furniture: wanted } of pages) {
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      printed.push(await page.pdf({ preferCSSPageSize: true, ...(wanted ? furniture : {}) }));
    }
    return printed;
  } finally {
    await browser.close();
  }
}
