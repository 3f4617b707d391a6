import type { Words } from '../../forms/index.ts';
import { type OrganRegion, organKind, organRegion, type Pointer, type Report } from '../../model/index.ts';
import { type ReportText, squeeze } from '../../text/index.ts';
import { defineCheck } from '../define-check.ts';

/** A place of the report that names an organ. */
interface Named {
  readonly at: Pointer;
  readonly part: Words;
  readonly name: string;
  /** Whom to ask may be an office of the city around. */
  readonly mayBeAbove: boolean;
}

const compiler = /由([\u4e00-\u9fff]{3,30}?)(?:根据|依据|依照|按照|负责|组织|汇总|编制|编写)/;
const asked = /[请可](?:直接)?(?:与|联系|向|咨询)[：:]?([\u4e00-\u9fff]{3,30}?)(?:联系|咨询|反映|[（(，。：:]|$)/g;
const years = /[\d〇零○一二三四五六七八九]{4}年度?/g;

const words = {
  title: { zh: '标题', en: 'The title' },
  by: { zh: '落款', en: 'The sign-off' },
  compiler: { zh: '前言里的编制机关', en: 'The preamble, as to who compiled the report,' },
  asked: { zh: '前言里的联系机关', en: 'The preamble, as to whom to ask,' },
} as const;

function names({ title, issued }: Report, { passages }: ReportText): readonly Named[] {
  const found: Named[] = [];
  const add = (at: Pointer, part: Words, name: string | undefined, mayBeAbove = false) => {
    if (name) found.push({ at, part, name, mayBeAbove });
  };
  if (title !== null) add('/title', words.title, squeeze(title).split('政府信息公开')[0]?.replace(years, ''));
  if (issued.by !== null) add('/issued/by', words.by, squeeze(issued.by));
  const plain = passages[0]?.chapter === null ? passages[0].plain : '';
  add('/preamble', words.compiler, compiler.exec(plain)?.[1]);
  // Several may be named: the organ itself for questions, an office for copies.
  for (const match of plain.matchAll(asked)) add('/preamble', words.asked, match[1], true);
  return found;
}

const rank = ({ level }: OrganRegion) =>
  level === 'district' ? 'county' : level === 'subdistrict' ? 'township' : level;

/** Two names of one rank that share nothing; of different ranks they may be one within the other. */
function differentPlaces(own: OrganRegion, other: OrganRegion, mayBeAbove: boolean): boolean {
  if (rank(own) !== rank(other) || (mayBeAbove && own.level === 'city')) return false;
  const [a, b] = [own.stem, other.stem];
  return !a.includes(b) && !b.includes(a) && !(a.length > 2 && a.slice(0, 2) === b.slice(0, 2));
}

/** Whether one name is the other cut short: 发改委, 发展和改革委员会. */
function isShortOf(short: string, long: string): boolean {
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

const province = /^.{2,4}(?:省|自治区)/;

/** One department under the names that reforms gave it: 行政审批局, 政务服务数据管理局. */
const reformed = /行政审批|政务服务|(?<!统计)数据/;

const officeOf = (name: string, region: OrganRegion | null) =>
  region === null ? name : name.slice(name.lastIndexOf(region.name) + region.name.length);

/** Whether two offices may be one, by their names; one without a name may be any. */
const mayBeOne = (a: string, b: string) => isShortOf(a, b) || isShortOf(b, a) || a.includes(b) || b.includes(a);

/** What a bureau or its branch is for: 公安 of 某县公安局城关分局. Whose branch it is, its name does not tell. */
const tradeOf = (name: string) => (name.split(/分?局/, 1)[0] as string).replace(/^.*[省市区县旗州盟]/, '');

/** Departments that sign with the name of another; offices of other kinds may sign for each other. */
function differentDepartments(own: string, signer: string): boolean {
  if (organKind(own) !== 'department' || organKind(signer) !== 'department') return false;
  if (reformed.test(own) && reformed.test(signer)) return false;
  const [a = '', b = ''] = [own, signer].map((name) =>
    officeOf(name, organRegion(name)).replace(/办公室$|[和与]/g, ''),
  );
  if (mayBeOne(a, b)) return false;
  // A branch bears the name of its bureau or that of its district: 襄阳市生态环境局襄州分局, 襄州区生态环境分局.
  return !(own + signer).includes('分局') || !mayBeOne(tradeOf(own), tradeOf(signer));
}

/** Title, preamble and sign-off name the organ whose report it is. */
export default defineCheck({
  id: 'organ/mismatch',
  severity: 'warning',
  title: { zh: '标题、前言和落款是同一个机关', en: 'Title, preamble and sign-off name one organ' },
  basis: 'nianbao 规则：同一份报告写了不同的机关，多半是套用了别处的模板；政府的报告由办公室等部门编制、联系不算',
  norms: ['ORG-MISMATCH'],
  messages: {
    place: {
      zh: '{part}写的是“{found}”，报告的机关是“{organ}”；如果是套用的模板，请改正',
      en: '{part} names {found}, but the report is that of {organ}; please correct it if a template was taken over',
    },
    department: {
      zh: '落款是“{found}”，报告的机关是“{organ}”；如果是套用的模板，请改正',
      en: 'The sign-off names {found}, but the report is that of {organ}; please correct it if a template was taken over',
    },
  },
  *check({ report, text, region: own, fail }) {
    const organ = report.organ.name === null ? '' : squeeze(report.organ.name);
    if (organ === '') {
      yield 'notApplicable';
      return;
    }
    let clean = true;
    for (const { at, part, name, mayBeAbove } of names(report, text)) {
      if (name.includes(organ) || (own !== null && name.includes(own.name) && at !== '/issued/by')) continue;
      const other = organRegion(name);
      const details = { at, related: ['/organ/name'], expected: organ, actual: name };
      // 内江市隆昌生态环境局 and 隆昌市生态环境局 are one bureau of a city within a city; 河南 is not what 河南省 tells of it.
      const isWithin = other !== null && other.stem.length > 1 && organ.replace(province, '').includes(other.stem);
      if (own !== null && other !== null && !isWithin && differentPlaces(own, other, mayBeAbove)) {
        clean = false;
        yield fail('place', { part, found: name, organ }, details);
      } else if (at === '/issued/by' && differentDepartments(organ, name)) {
        clean = false;
        yield fail('department', { found: name, organ }, details);
      }
    }
    if (clean) yield 'pass';
  },
});
