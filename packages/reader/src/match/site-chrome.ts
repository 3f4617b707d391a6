/** Lines that a website puts around a report, before or after its text. */
const meta =
  /^(?:发布(?:日期|时间|机构|单位)|发文(?:日期|机关|字号)|成文日期|生成日期|公开(?:日期|时间|方式|类别)|索\s*引\s*号|信息来源|来源|作者|责任编辑|编辑|浏览(?:次数|量)|阅读(?:次数|量)?|点击(?:数|量|次数)|访问量|字体|字号|文号|主题(?:分类|词)|时间|日期)\s*[:：]?/;
const navigation =
  /^(?:首页|当前位置|您(?:现在)?(?:所在)?的?位置|返回|打印|关闭|分享|收藏|扫一扫|上一篇|下一篇|上一条|下一条|相关(?:链接|信息|文档|附件|稿件)|附件(?:下载)?|版权所有|主办|承办|协办|网站(?:地图|标识码)|联系我们|技术支持|政府网站|.{0,6}ICP备|.{0,6}公网安备|无障碍|登录|注册|搜索)/;
const tools = /^[【[(（]\s*(?:字体|字号|打印|关闭|大\s*中\s*小|附件)/;
const published = /^(?:发布|公开|成文|生成|发文)?(?:日期|时间)\s*[:：]/;

/** A line of page data, such as the date of publication or the number of visits. */
export const isMetaLine = (text: string) => text.length <= 200 && meta.test(text);

/** A line of navigation or of a page's foot; never a sentence. */
export const isNavigation = (text: string) =>
  text.length <= 200 && !text.includes('。') && (navigation.test(text) || tools.test(text));

/** A line that gives the date of publication. */
export const isPublicationDate = (text: string) => published.test(text.trim());
