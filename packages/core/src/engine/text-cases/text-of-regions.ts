import type { Case, WrongCase } from './text-case.ts';

/** A county with requests and cases of its own; the other regions and organs in these paragraphs have other figures. */
const some = {
  requests: { received: 148, carriedIn: 7, totalHandled: 149, carriedOut: 6, granted: 149 },
  remedies: { reconsideration: [9, 0, 0, 0], directLitigation: [5, 0, 0, 0] },
  others: { documentsInForce: 48, licensing: 15230, penalties: 846 },
} as const satisfies Partial<Case>;
const nothing = { others: { penalties: 12 } } as const satisfies Partial<Case>;

const organs = {
  county: '某县人民政府',
  countyCity: '句容市人民政府',
  city: '某市人民政府',
  district: '淮安市洪泽区人民政府',
  province: '青海省人民政府',
  banner: '某盟某旗人民政府',
  autonomousCity: '某自治区某市人民政府',
  zone: '某经济技术开发区管理委员会',
  office: '某县人民政府办公室',
  bureau: '某县自然资源局',
} as const;
const township = '某县某镇人民政府';
const subdistrict = '某市某区某街道办事处';

type Told = Pick<Case, 'text' | 'chapter'>;
const of = (organ: string, figures: Partial<Case>, ...texts: (string | Told)[]): readonly Case[] =>
  texts.map((text) => ({ ...figures, organ, ...(typeof text === 'string' ? { text } : text) }));
const overview = (text: string): Told => ({ text, chapter: 'overview' });
const remedies = (text: string): Told => ({ text, chapter: 'remedies' });

/** What is told of a region above the organ's own, or below it, is another's. */
export const ofOthers: readonly Case[] = [
  ...of(
    township,
    nothing,
    '全县收到政府信息公开申请148件，其中涉及我镇的0件。',
    '全县各级行政机关共收到政府信息公开申请412件，我镇未收到。',
    '全县办结政府信息公开申请149件，我镇无办理任务。',
    '全县上年结转7件，我镇无结转。',
    '各乡镇、各部门共收到政府信息公开申请148件，我镇未收到。',
    '某县共收到政府信息公开申请148件，我镇为0件。',
    '全市收到政府信息公开申请2310件，全县收到148件，全镇未收到。',
    remedies('全县因政府信息公开被申请行政复议9件，均不涉及我镇。'),
    remedies('全县行政诉讼5件，我镇没有被诉。'),
    overview('全县现行有效行政规范性文件48件，我镇没有制发。'),
    overview('全县作出行政处罚846件，我镇12件。'),
  ),
  ...of(
    subdistrict,
    {},
    '全区收到政府信息公开申请148件，我街道未收到。',
    '全区各部门、街道共收到政府信息公开申请148件。',
    '各街道共收到申请30件，本街道没有收到申请。',
  ),
  ...of(
    organs.county,
    some,
    '全市共收到申请2310件，我县148件，占全市6.4%，居第五位。',
    '全市收到政府信息公开申请2310件，其中我县148件。',
    '2024年，全市受理申请2310件，我县受理148件，占6.4%。',
    '我县申请量在全市排第五（全市共收到申请2310件）。',
    '全省受理政府信息公开申请9600件，全县受理148件。',
    '全市共收到申请2310件，其中涉及我县148件，办结2290件，结转下年度89件。',
    '全市收到申请2310件，我县148件；结转下年度89件，我县6件。',
    '全市收到申请2310件（我县148件），办结2290件。',
    '我县收到申请148件，占全市的6.4%，办结149件。',
    '全市结转下年度申请89件，我县6件。',
    '某镇全镇收到申请12件，全县收到148件。',
    '市政府及各部门收到申请1200件，我县收到申请148件。',
    remedies('全市因政府信息公开被复议78件，我县9件。'),
    remedies('全市发生政府信息公开行政诉讼案件41件，我县5件，占12.2%。'),
    overview('全市作出行政许可决定21.3万件，其中我县15230件。'),
    overview('全市现行有效规范性文件402件，我县48件。'),
  ),
  ...of(organs.countyCity, some, '全省收到申请9600件，我市148件。', '全省收到申请9600件，占全国的2%，全市收到148件。'),
  ...of(
    organs.city,
    some,
    '全省收到申请9600件，全市148件。',
    '其中某县全县收到申请12件。',
    '全省共收到申请9600件。办结9500件。',
  ),
  ...of(
    organs.district,
    some,
    '全市共收到申请2310件，我区148件。',
    '淮安市共收到政府信息公开申请2310件，洪泽区收到148件。',
    '淮安市各部门、各街道共收到政府信息公开申请2310件。',
  ),
  ...of(organs.province, some, '全省收到申请148件，全市最多的收到40件。'),
  ...of(organs.banner, some, '全区收到申请9600件，全盟收到2310件，全旗收到148件。'),
  ...of(organs.autonomousCity, some, '全区收到申请9600件，全市收到148件。'),
  ...of(organs.zone, some, '全市收到申请2310件，我区148件，占6.4%。', '全区收到申请2310件，管委会收到申请148件。'),
  ...of(organs.office, some, '全市收到申请2310件，全县收到申请148件。', '县政府办公室收到申请148件，全市收到2310件。'),
  ...of(organs.bureau, some, '全市收到申请2310件，我局148件。', '全市自然资源系统收到申请2310件，我局收到148件。'),
];

/** What stands beside the figures of the tables, of a part of them only. */
export const ofParts: readonly Case[] = of(
  organs.county,
  {
    ...some,
    requests: {
      ...some.requests,
      granted: 51,
      partiallyGranted: 12,
      refusedThirdPartyRights: 19,
      unavailableNotHeld: 31,
      notProcessedPetition: 30,
      otherReasons: 6,
    },
  },
  '新收政府信息公开申请148件，收到不属于本机关公开的申请22件，均告知申请人。',
  '答复已主动公开的申请12件。',
  '收到申请148件，149件（含上年结转7件）已答复。',
  '本年度收到申请148件，截至2023年12月31日，149件（含上年结转）已作答复，6件尚在办理期限内。',
  '上年结转的7件中，予以公开4件，部分公开1件，不予公开2件。',
  '上年结转的7件全部办结：予以公开5件，无法提供2件。',
  '网络申请102件中，予以公开41件、部分公开8件、不予公开12件。',
  '收到的148件申请中，予以公开51件，部分公开12件。',
  '予以公开51件，部分公开12件，其余86件依法不予公开、无法提供或不予处理等。',
  '县政府（办）办结申请55件；各部门、乡镇办结94件。',
  '县政府（含县政府办公室）办结55件，县直部门办结77件，乡镇办结17件。',
  '公文公开属性认定中，确定为主动公开的占66.3%，依申请公开的占13.8%，不予公开的占19.9%。',
  '收到申请148件，均在法定期限内答复（6件因未到期结转）。',
  '政府信息公开申请总量为148件，承办申请149件，因各种原因无法提供31件。',
  '政府信息公开申请总数155件（含上年结转）。',
  remedies('因政府信息公开被申请行政复议9件，均得到维持。'),
);

/** What is told of the organ's own region is held against its tables. */
export const ofItsOwn: readonly WrongCase[] = [
  ...of(
    organs.county,
    some,
    '全县共收到政府信息公开申请146件。',
    '全市收到申请2310件，我县收到申请184件。',
    '全省受理政府信息公开申请9600件；全县受理184件，办结149件。',
    '按照全市统一部署，受理政府信息公开申请184件。',
    '我县工作走在全市前列，共收到申请184件。',
  ),
  ...of(organs.countyCity, some, '全市共收到政府信息公开申请146件。', '全省收到申请9600件，我市收到申请184件。'),
  ...of(organs.district, some, '全区共收到政府信息公开申请146件。', '洪泽区共收到政府信息公开申请146件。'),
  ...of(organs.province, some, '全省各级行政机关共收到政府信息公开申请146件。'),
  ...of(organs.banner, some, '全旗收到政府信息公开申请146件。'),
].map((one) => ({ ...one, codes: ['text/received'] }));
