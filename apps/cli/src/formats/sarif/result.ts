import { type Finding, forms, type Pointer, type Severity, type SourcePlace } from '@nianbao/core';
import type { CheckedFile } from '../../inputs/checked-file.ts';
import type { Language } from '../../language.ts';
import { namesAt } from '../../names-at.ts';
import { uriOf } from './artifact.ts';

/** SARIF's word for a severity. */
export function level(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'info' ? 'note' : severity;
}

/** A stretch of the source's text. Pages and tables are no regions to SARIF: they stand among the properties. */
function region({ line, offset, length, text }: SourcePlace) {
  const snippet = text === undefined || text === '' ? {} : { snippet: { text } };
  if (line !== undefined) return { region: { startLine: line, ...snippet } };
  if (offset !== undefined) return { region: { charOffset: offset, charLength: length ?? 0, ...snippet } };
  return {};
}

interface Place {
  readonly file: CheckedFile;
  readonly artifact: number;
  readonly language: Language;
}

function logical(pointer: Pointer, { file, language }: Place) {
  if (pointer === '') return {};
  const form = forms.find(({ id }) => id === file.form);
  const names = namesAt(form, pointer, language);
  const name = names.length === 0 ? {} : { name: names.join(' · ') };
  return { logicalLocations: [{ ...name, fullyQualifiedName: pointer, kind: 'member' }] };
}

function location(pointer: Pointer, source: SourcePlace | undefined, place: Place) {
  const { text, state, line, offset, length, ...rest } = source ?? {};
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.file.file), index: place.artifact },
      ...(source && region(source)),
    },
    ...logical(pointer, place),
    ...(Object.keys(rest).length > 0 && { properties: rest }),
  };
}

/** Where a result belongs, and its fingerprint. */
export interface Belonging extends Place {
  /** The number of its rule; undefined for a rule of another version, as a stored result may have. */
  readonly rule: number | undefined;
  readonly fingerprint: string;
}

/** A finding as a result: what cannot be told is open, what is waived is suppressed. */
export function result(finding: Finding, belonging: Belonging) {
  const { code, messageId, args, severity, outcome, at, related, expected, actual, basis, source, waiver } = finding;
  const { rule, fingerprint, language } = belonging;
  return {
    ruleId: code,
    ...(rule !== undefined && { ruleIndex: rule }),
    kind: outcome === 'fail' ? 'fail' : 'open',
    level: outcome === 'fail' ? level(severity) : 'none',
    message: { text: finding.message[language] },
    locations: [location(at, source, belonging)],
    ...(related.length > 0 && {
      relatedLocations: related.map((pointer, id) => ({ id, ...location(pointer, undefined, belonging) })),
    }),
    partialFingerprints: { 'nianbaoFinding/v1': fingerprint },
    ...(waiver && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: waiver.reason,
          properties: { until: waiver.until },
        },
      ],
    }),
    properties: { messageId, args, expected, actual, basis, message: finding.message },
  };
}
