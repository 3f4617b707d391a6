import { organKinds } from '../../model/index.ts';
import { type Deadline, deadlines } from '../../profile/index.ts';
import { defineCheck } from '../define-check.ts';

/** Whether an ISO date is after a day (MM-DD) of the year after the report year. */
const isAfter = (date: string, year: number, day: string) =>
  Number(date.slice(0, 4)) > year + 1 || (Number(date.slice(0, 4)) === year + 1 && date.slice(5) > day);

/** The deadline missed that weighs most, a statutory one before any other. */
const missed = (all: readonly Deadline[], date: string, year: number) => {
  const over = all.filter(({ day }) => isAfter(date, year, day));
  return over.find(({ statutory }) => statutory) ?? over[0];
};

/** The first and the last day that any kind of organ has. */
const days = organKinds.flatMap((kind) => deadlines[kind].map(({ day }) => day)).sort();
const [earliest, latest] = [days[0] as string, days[days.length - 1] as string];

/** The report is out by its day: the date it bears is not later. */
export default defineCheck({
  id: 'publication/late',
  severity: 'error',
  title: { zh: '在期限内公布', en: 'The report is out in time' },
  basis: '《中华人民共和国政府信息公开条例》第四十九条',
  norms: ['PUB-LATE-DEPT', 'PUB-LATE-GOV', 'PUB-LATE-TOWN'],
  messages: {
    late: {
      zh: '报告的日期是 {actual}，期限是 {expected}',
      en: 'The report is dated {actual}, due by {expected}',
    },
    unnamed: {
      zh: '报告的日期是 {actual}，晚于 {expected}；条例没有写到这类机关，这里按 {expected} 提醒，当地另有规定的请写进检查配置',
      en: 'The report is dated {actual}, after {expected}; the Regulation does not name this kind of organ: the day is a default, set a local one in the profile',
    },
    office: {
      zh: '报告的日期是 {actual}，本机关的报告期限是 {expected}；如果是本级政府的报告，期限是 {other}',
      en: 'The report is dated {actual}; the report of the office itself is due by {expected}, that of its government by {other}',
    },
    local: {
      zh: '报告的日期是 {actual}，没有超过法定期限，但晚于当地规定的 {expected}',
      en: 'The report is dated {actual}: in time by law, but after the local deadline of {expected}',
    },
    yearUnsure: {
      zh: '报告的日期是 {actual}；统计期限和报告年度不一致，无法判断是否逾期',
      en: 'The report is dated {actual}; its period and its year disagree, so whether it is late cannot be told',
    },
    kindUnknown: {
      zh: '报告的日期是 {actual}；看不出是哪一类机关，无法判断期限是 {expected} 还是 {other}',
      en: 'The report is dated {actual}; cannot tell the kind of organ, so whether it was due by {expected} or by {other}',
    },
  },
  *check({ report, profile, fail, cannotTell }) {
    const { year, organ, issued, period } = report;
    const actual = issued.on;
    if (year === null || actual === null) {
      yield 'notApplicable';
      return;
    }
    const due = (day: string) => `${year + 1}-${day}`;
    const at = '/issued/on';
    if (period.to !== null && Number(period.to.slice(0, 4)) !== year) {
      yield cannotTell('yearUnsure', { actual }, { at, related: ['/period', '/year'], actual });
      return;
    }
    if (organ.kind === null) {
      if (isAfter(actual, year, earliest))
        yield cannotTell('kindUnknown', { actual, expected: due(earliest), other: due(latest) }, { at, actual });
      else yield 'pass';
      return;
    }
    const local = profile.deadlines[organ.kind];
    // A local day takes the place of a default, but not of the law.
    const known = deadlines[organ.kind].filter(({ statutory }) => statutory || local === undefined);
    const over = missed(known, actual, year);
    if (over !== undefined) {
      const expected = due(over.day);
      const details = { at, expected, actual, basis: over.basis };
      const unnamed = { ...details, severity: 'warning' } as const;
      const [government] = deadlines.government;
      if (over.statutory) yield fail('late', { actual, expected }, details);
      else if (organ.kind === 'governmentOffice' && government !== undefined)
        yield fail('office', { actual, expected, other: due(government.day) }, unnamed);
      else yield fail('unnamed', { actual, expected }, unnamed);
    } else if (local !== undefined && isAfter(actual, year, local)) {
      const expected = due(local);
      const basis = 'nianbao 规则：配置里写的当地期限';
      yield fail('local', { actual, expected }, { at, expected, actual, severity: 'warning', basis });
    } else yield 'pass';
  },
});
