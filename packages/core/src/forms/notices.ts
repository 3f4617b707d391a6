import type { Form } from './define-form.ts';

/** What notices share before their year, so that it need not be said twice. */
const issuer = (notice: string) => notice.slice(0, notice.indexOf('〔') + 1);

/** The notices that prescribe some forms, newest first: `国办公开办函〔2021〕30号、〔2019〕60号`. */
export function notices(forms: readonly Form[]): string {
  const newestFirst = [...forms].sort((a, b) => b.years[0] - a.years[0]).map((form) => form.basis);
  return newestFirst
    .map((notice, index) => {
      const shared = issuer(notice);
      const said = index > 0 && shared !== '' && issuer(newestFirst[index - 1] as string) === shared;
      return said ? notice.slice(shared.length - 1) : notice;
    })
    .join('、');
}

/** The forms themselves as the basis of a rule: `国办公开办函〔2021〕30号所附格式`. */
export const formsBasis = (forms: readonly Form[]): string => `${notices(forms)}所附格式`;
