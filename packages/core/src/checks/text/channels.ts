import { excerpt } from '../../text/excerpt.ts';
import type { Passage } from '../../text/index.ts';
import { pair } from '../../text/traits.ts';
import { defineCheck } from '../define-check.ts';

const channel =
  /网|微信|微博|公众号|客户端|新媒体|公报|公示栏|公开栏|报刊|报纸|电视|广播|抖音|短视频|显示屏|电子屏|平台|其他|其它/;
/** What says that the first number is that of all channels. */
const together = /共|总|累计|全年|各类/;
/** Rounded numbers do not add up exactly, and a list that goes on is not the whole. */
const inexact = /[余多近约万亿等]|左右/;
const years = /\d{4}年度?/g;
const counted = /^([^\d]{0,40})(\d{1,9})(条|件|篇|份)[^\d]{0,8}$/;
/** A number of items of information: no sentence without one counts channels. */
const items = /信息[^，。；\d]{0,8}\d{1,9}(?:条|件|篇|份)/;
const each = /\d[条件篇份]/g;
/** A total and two channels. */
const fewest = 3;
const longest = 400;
const mostQuoted = 60;

interface Channels {
  readonly stated: number;
  readonly sum: number;
  readonly count: number;
}

/** A sentence that says how many items were published and counts them by channel, and nothing else; null for any other. */
function channelsIn(sentence: string): Channels | null {
  const clauses = sentence.replace(years, '').split(/[，,、；：（）]/);
  const [head, ...rest] = clauses.filter((clause) => /\d/.test(clause)).map((clause) => counted.exec(clause));
  if (!head || rest.length < 2) return null;
  const [, before = '', stated, unit] = head;
  const about = before.slice(Math.max(before.lastIndexOf('公开'), before.lastIndexOf('发布'), 0));
  if (!about.includes('信息') || channel.test(about)) return null;
  if (!together.test(before) && !sentence.includes('其中')) return null;
  let sum = 0;
  for (const part of rest) {
    if (part === null || part[3] !== unit || !channel.test(part[1] ?? '') || inexact.test(part[0])) return null;
    sum += Number(part[2]);
  }
  return inexact.test(about) ? null : { stated: Number(stated), sum, count: rest.length };
}

function countsChannels(text: string): boolean {
  each.lastIndex = 0;
  let count = 0;
  while (count < fewest && each.test(text)) count += 1;
  return count === fewest && items.test(text) && channel.test(text);
}

function told({ chapter, level, traits, plain }: Passage): boolean {
  if (!(traits & pair.count) || level !== null) return false;
  return (chapter === 'overview' || chapter === 'proactiveDisclosure') && countsChannels(plain);
}

/** Items published by channel add up to the items published. */
export default defineCheck({
  id: 'text/channels',
  severity: 'info',
  title: { zh: '各渠道公开的信息之和等于总数', en: 'Items published by channel add up to their total' },
  basis: 'nianbao 规则：分渠道的件数之和应当等于总数；一条信息在几个渠道公开时可能重复计算，所以只作提示',
  norms: ['TXT-CHANNELS'],
  messages: {
    sum: {
      zh: '文中“{text}”：各渠道之和是 {actual}，与总数 {expected} 不等；请核对，有重复公开的可以说明',
      en: '“{text}”: the channels add up to {actual}, not to {expected}; check, and say so where items are published more than once',
    },
  },
  *check({ text, fail }) {
    let found = false;
    for (const passage of text.passages.filter(told)) {
      for (const sentence of passage.plain.split('。')) {
        const channels = sentence.length < longest && countsChannels(sentence) ? channelsIn(sentence) : null;
        if (channels === null) continue;
        found = true;
        const { sum, stated, count } = channels;
        // Two channels that come to less need not be all there are.
        const fits = sum === stated || (sum < stated && count < 3);
        const details = { at: passage.at, expected: stated, actual: sum };
        yield fits
          ? 'pass'
          : fail('sum', { text: excerpt(sentence, 0, mostQuoted, 0), actual: sum, expected: stated }, details);
      }
    }
    if (!found) yield 'notApplicable';
  },
});
