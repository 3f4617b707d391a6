import * as z from 'zod';
import type { Rule } from '../checks/index.ts';
import { areaOf } from '../model/index.ts';
import { profileSchema, setting, waiversSchema } from '../profile/index.ts';
import { judgedRules } from './judged-rules.ts';

type Json = Record<string, unknown>;

const inputSchema = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input' }) as Json;

/** With `$schema` among the keys, so that a file may name the schema that editors complete it by. */
function withSchemaKey(title: string, { $schema, properties, ...rest }: Json): Json {
  return { $schema, title, ...rest, properties: { $schema: { type: 'string' }, ...(properties as Json) } };
}

const areasOf = (among: readonly Rule[]) => [...new Set(among.map(({ id }) => `${areaOf(id)}/*`))];

/** The JSON Schema (draft 2020-12) of a profile over some rules, every one of them named. */
export function profileJsonSchema(among: readonly Rule[] = judgedRules): Record<string, unknown> {
  const schema = withSchemaKey('nianbao 检查配置 / nianbao profile', inputSchema(profileSchema));
  const { $schema, ...values } = inputSchema(setting);
  const named = [...among].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = [
    ...areasOf(named).map((area) => [area, values] as const),
    ...named.map(({ id, title }) => [id, { description: `${title.zh} / ${title.en}`, ...values }] as const),
  ];
  const own = { type: 'object', default: {}, properties: Object.fromEntries(entries), additionalProperties: false };
  return { ...schema, properties: { ...(schema.properties as Json), checks: own } };
}

/** The JSON Schema (draft 2020-12) of a file of waivers. */
export function waiversJsonSchema(): Record<string, unknown> {
  return withSchemaKey('nianbao 豁免清单 / nianbao waivers', inputSchema(waiversSchema));
}
