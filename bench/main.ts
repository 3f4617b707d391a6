import { checksOfBlanks, checksOfSoundReport } from './checks.ts';
import { isMissed, table } from './comparison.ts';
import { pageOfWord, publishedPage, sitePage } from './html.ts';
import { memoryOfPdf, publishedPdf } from './pdf.ts';

// Each compares with the bare parser in the same run, or says in words what it measured.
const measurements = {
  checksOfSoundReport,
  checksOfBlanks,
  sitePage,
  pageOfWord,
  publishedPage,
  publishedPdf,
  memoryOfPdf,
};
const chosen = process.argv.slice(2).filter((argument) => argument !== '--');

for (const [name, measurement] of Object.entries(measurements)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const measured = await measurement();
  if (measured === null)
    console.log(`${name}: not measured, since the corpus is absent (set NIANBAO_CORPUS to its folder)\n`);
  else if (typeof measured === 'string') console.log(`${measured}\n`);
  else {
    console.log(`${table(measured)}\n`);
    if (isMissed(measured)) process.exitCode = 1;
  }
}
