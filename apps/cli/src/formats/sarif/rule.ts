import { areaOf, type Rule } from '@nianbao/core';
import { readable } from '../../explain/slot-words.ts';
import { words } from '../../explain/words.ts';
import type { Language } from '../../language.ts';
import { escaped } from '../escaped.ts';
import { level } from './result.ts';

/** A rule with what it asks, on what ground, and what it may have to say. */
export function descriptor(rule: Rule, language: Language) {
  const { id, severity, title, basis, norms = [], messages } = rule;
  const say = words[language];
  const ground = `${say.basis}${say.colon}${basis}`;
  const sentences = Object.values(messages).map((message) => readable(message[language], language));
  const list = (line: (text: string) => string) => sentences.map(line).join('\n');
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: `${title[language]}${{ zh: '。', en: '. ' }[language]}${ground}` },
    help: {
      text: `${ground}\n${say.messages}${say.colon}\n${list((text) => `- ${text}`)}`,
      markdown: `${escaped(ground)}\n\n${list((text) => `- ${escaped(text)}`)}`,
    },
    defaultConfiguration: { level: level(severity) },
    properties: { tags: [areaOf(id)], basis, norms },
  };
}
