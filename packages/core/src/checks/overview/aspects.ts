import { formsBasis } from '../../forms/index.ts';
import { defineCheck } from '../define-check.ts';

/** The aspects of chapter 1, and words of which one at least is found where a report speaks of them. */
const aspects = [
  { zh: '主动公开', en: 'proactive disclosure', words: /主动|公布|发布|公开[^。]{0,12}信息/ },
  { zh: '依申请公开', en: 'disclosure upon request', words: /申请/ },
  {
    zh: '政府信息管理',
    en: 'information management',
    words: /管理|审核|审查|审校|规范性文件|规章|三审|先审|目录|清理|属性|归档|台账|更新|制度/,
  },
  {
    zh: '政府信息公开平台建设',
    en: 'platforms',
    words: /平台|网站|网页|专栏|栏目|专区|新媒体|公众号|微信|微博|公报|公开栏|公示栏|电子屏|查阅/,
  },
  {
    zh: '监督保障',
    en: 'supervision and safeguards',
    words: /监督|监管|保障|考核|考评|评议|评估|培训|学习|领导|专人|责任|检查|督查|督促|督导|机制/,
  },
] as const;

/** Form 2021 asks for these aspects; what the one before asked for is not known to this project. */
const since = 2021;

/** Chapter 1 speaks of all five aspects that the form names. */
export default defineCheck({
  id: 'overview/aspects',
  severity: 'warning',
  title: { zh: '总体情况写到五个方面', en: 'The overview speaks of the five aspects' },
  basis: (forms) => `${formsBasis(forms.filter(({ years }) => years[0] >= since))}，“一、总体情况”`,
  norms: ['OVW-ASPECTS'],
  messages: {
    missing: {
      zh: '总体情况应当写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面，没有看到：{missing}',
      en: 'The overview should speak of five aspects, but says nothing of: {missing}',
    },
  },
  *check({ form, text, fail }) {
    if (form.years[0] < since || text.length('overview') === 0) {
      yield 'notApplicable';
      return;
    }
    const absent = aspects.filter(({ words }) => !text.says('overview', words));
    if (absent.length === 0) yield 'pass';
    else {
      const missing = { zh: absent.map(({ zh }) => zh).join('、'), en: absent.map(({ en }) => en).join(', ') };
      yield fail('missing', { missing }, { at: '/chapters/overview' });
    }
  },
});
