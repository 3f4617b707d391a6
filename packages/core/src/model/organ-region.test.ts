import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organRegion } from './organ-region.ts';

describe('organRegion', () => {
  it.each([
    ['泽库县人民政府', '泽库县', 'county', []],
    ['泽库县人民政府办公室', '泽库县', 'county', []],
    ['洪泽区人民政府', '洪泽区', 'district', []],
    ['淮安市洪泽区', '洪泽区', 'district', ['淮安市']],
    ['江苏省淮安市洪泽区人民政府', '洪泽区', 'district', ['江苏省', '淮安市']],
    ['某县教育局', '某县', 'county', []],
    ['上海市人民政府办公厅', '上海市', 'province', []],
    ['上海市浦东新区人民政府', '浦东新区', 'district', ['上海市']],
    ['青海省教育厅', '青海省', 'province', []],
    ['广西壮族自治区人民政府', '广西壮族自治区', 'province', []],
    ['黄南藏族自治州人民政府', '黄南藏族自治州', 'prefecture', []],
    ['恩施州人民政府', '恩施州', 'prefecture', []],
    ['锡林郭勒盟行政公署', '锡林郭勒盟', 'prefecture', []],
    ['大兴安岭地区行政公署', '大兴安岭地区', 'prefecture', []],
    ['准格尔旗人民政府', '准格尔旗', 'county', []],
    ['积石山保安族东乡族撒拉族自治县人民政府', '积石山保安族东乡族撒拉族自治县', 'county', []],
    ['西盟佤族自治县财政局', '西盟佤族自治县', 'county', []],
    ['神农架林区松柏镇人民政府', '松柏镇', 'township', ['神农架林区']],
    ['六枝特区人民政府', '六枝特区', 'county', []],
    ['哈尔滨市五常市背荫河镇人民政府', '背荫河镇', 'township', ['哈尔滨市', '五常市']],
    ['温州市鹿城区人民政府五马街道办事处', '五马街道', 'subdistrict', ['温州市', '鹿城区']],
    ['荆州市沙市区人民政府', '沙市区', 'district', ['荆州市']],
    ['津市市人民政府', '津市市', 'city', []],
    ['济南市市中区人民政府', '市中区', 'district', ['济南市']],
    ['景德镇市人民政府', '景德镇市', 'city', []],
    ['新乡市红旗区人民政府', '红旗区', 'district', ['新乡市']],
    ['乡宁县人民政府', '乡宁县', 'county', []],
    ['杭州市拱墅区人民政府', '拱墅区', 'district', ['杭州市']],
    ['洪泽区市场监督管理局', '洪泽区', 'district', []],
    ['新沂市市场监督管理局', '新沂市', 'city', []],
    ['泽库县城市管理局', '泽库县', 'county', []],
    ['泽库县乡村振兴局', '泽库县', 'county', []],
    ['运城市城市管理局', '运城市', 'city', []],
    ['淮安市区划地名办公室', '淮安市', 'city', []],
    ['国家税务总局泽库县税务局', '泽库县', 'county', []],
    ['黄平县人民政府（政府办公室）', '黄平县', 'county', []],
    ['泽库县 人民政府', '泽库县', 'county', []],
  ])('%s is of %s', (organ, name, level, within) => {
    expect(organRegion(organ)).toMatchObject({ name, level, within });
  });

  it('parts the word of level from the rest', () => {
    expect(organRegion('黄南藏族自治州财政局')).toMatchObject({ stem: '黄南藏族', word: '自治州' });
    expect(organRegion('某市财政局')).toMatchObject({ stem: '某', word: '市' });
  });

  it.each([
    '',
    '教育部',
    '市财政局',
    '县人民政府',
    '自治区教育厅',
    '地区行政公署',
    '苏州工业园区管理委员会',
    '重庆黔江高新技术产业开发区管理委员会',
    '济南市高新区教育局',
    '广西壮族自治区北部湾经济区规划建设管理办公室',
    '雄安新区',
    '淮安市生态环境局洪泽分局',
    '国家统计局泽库调查队',
    '中华人民共和国南京海关',
    '城市管理局',
    '社区服务中心',
  ])('%s tells none', (organ) => {
    expect(organRegion(organ)).toBeNull();
  });

  it('takes any string, and gives parts of it', () => {
    const characters = fc.constantFrom(...'省自治州县旗地区市镇乡街道人民政府某泽库开发 （');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 80 }), (organ) => {
        const region = organRegion(organ);
        const plain = organ.replace(/\s/g, '');
        if (region !== null) {
          expect(region.name).toBe(region.stem + region.word);
          for (const name of [...region.within, region.name]) expect(plain).toContain(name);
        }
      }),
    );
  });
});
