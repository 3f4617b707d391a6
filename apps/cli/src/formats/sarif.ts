import type { Finding } from '@nianbao/core';
import type { CheckRun } from '../check/check-run.ts';
import { catalogue } from '../explain/catalogue.ts';
import type { Language } from '../language.ts';
import { toolWith } from '../tool.ts';
import { artifact } from './sarif/artifact.ts';
import { fingerprints } from './sarif/fingerprints.ts';
import { level, result } from './sarif/result.ts';
import { descriptor } from './sarif/rule.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/** What is told of the run, and the files passed over, which are no results of any report. */
function notifications({ findings, series, skipped }: CheckRun, language: Language) {
  const note = ({ code, severity, message }: Finding, about = '') => ({
    descriptor: { id: code },
    level: level(severity),
    message: { text: `${about}${message[language]}` },
  });
  const ofSeries = (series ?? []).flatMap((one) =>
    one.findings.map((finding) => note(finding, one.organ === null ? '' : `${one.organ}: `)),
  );
  const told = [...findings.map((finding) => note(finding)), ...ofSeries];
  const passed = skipped.map(({ file, why }) => ({
    level: 'note',
    message: { text: `${file}: ${why[language]}` },
  }));
  return [...told, ...passed];
}

/** The result of `check` as SARIF 2.1.0. */
export function sarif(run: CheckRun, language: Language): string {
  const { files, settings } = run;
  const { name, version, checks, profile, waivers } = toolWith(settings, run.series !== null);
  const used = new Set(files.flatMap(({ findings }) => findings.map(({ code }) => code)));
  const rules = catalogue.filter(({ id }) => used.has(id));
  const numbers = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = {
    name,
    version,
    language: { zh: 'zh-CN', en: 'en' }[language],
    rules: rules.map((rule) => descriptor(rule, language)),
  };
  const results = files.flatMap((file, index) => {
    const prints = fingerprints(file);
    return file.findings.map((finding, at) =>
      result(finding, {
        file,
        artifact: index,
        rule: numbers.get(finding.code),
        fingerprint: String(prints[at]),
        language,
      }),
    );
  });
  const invocation = {
    executionSuccessful: files.some(({ form }) => form !== null),
    toolExecutionNotifications: notifications(run, language),
  };
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...driver, properties: { checks, profile, waivers } } },
        language: driver.language,
        columnKind: 'utf16CodeUnits',
        invocations: [invocation],
        artifacts: files.map(artifact),
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
