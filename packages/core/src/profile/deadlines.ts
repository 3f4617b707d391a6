import type { OrganKind } from '../model/index.ts';

/** A day by which a report is out, in the year after the report year. */
export interface Deadline {
  /** MM-DD. */
  readonly day: string;
  /** Whether the law sets it for this kind of organ; otherwise it is a default of this project. */
  readonly statutory: boolean;
  readonly basis: string;
}

const article49 = '《中华人民共和国政府信息公开条例》第四十九条';

const department: Deadline = { day: '01-31', statutory: true, basis: `${article49}第一款` };
const government: Deadline = { day: '03-31', statutory: true, basis: `${article49}第二款` };
const others: Deadline = {
  day: '01-31',
  statutory: false,
  basis: `nianbao 规则：${article49}没有写到这类机关，按政府部门的 1 月 31 日提醒；当地另有规定的可以在配置里设定`,
};
/** What an office publishes as its own report is a department's; by its title alone it may be the government's. */
const office: Deadline = {
  day: '01-31',
  statutory: false,
  basis: `nianbao 规则：政府办公厅（室）本机关的报告按${article49}第一款办理；如果是本级政府的报告，期限是 3 月 31 日`,
};

/** The default days, by kind of organ. `government` is one of county level or above. */
export const deadlines: Readonly<Record<OrganKind, readonly Deadline[]>> = {
  government: [government],
  governmentOffice: [office, government],
  department: [department],
  township: [others],
  subdistrict: [others],
  zone: [others],
  verticalAgency: [others],
  publicInstitution: [others],
};
