import { defineExamples } from '../define-examples.ts';

const at = '/chapters/requests/1';
const put = (text: string) => ({ [`${at}/text`]: text });

export default defineExamples([
  {
    title: { zh: '身份证号码', en: 'the number of an identity card' },
    form: '2021',
    changes: put('申请人身份证号 11010519491231002X。'),
    findings: [{ messageId: 'identity', at }],
  },
  {
    title: { zh: '申请人姓名和手机', en: 'name and mobile phone of an applicant' },
    form: '2021',
    changes: put('申请人张三，联系电话：13800000000，申请公开征地批复。'),
    findings: [{ messageId: 'phone', at }],
  },
  {
    title: {
      zh: '校验码不对的长数字、机关的电话、告诉申请人的电话',
      en: 'other long numbers, and phones of the organ',
    },
    form: '2021',
    changes: put(
      '索引号 110105194912310021；申请人可拨打 13800000000 咨询；申请人请联系13800000000；联系人李某，电话 13800000000。',
    ),
    findings: [],
  },
]);
