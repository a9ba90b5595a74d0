package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinAnnotationTest {

  @ParameterizedTest
  @CsvSource({
    "国(guó)家,国家",
    "国（guó）家,国家",
    "文(wen)件,文件",
    "报(bào)告,报告",
    "报(bao)告,报告",
    "公(gōng)开(kāi),公开",
    "旅(lǚ)游,旅游",
    "公(gōng)(guó)开,公开",
    "公(gong)(gōng)开,公开",
    "国( guó )家,国家",
    "国【guó】家,国家",
    "国[guó]家,国家",
    "国〈guó〉家,国家",
    "国{guó}家,国家",
    "国「guó」家,国家",
    "国(Guó)家,国家",
    "国(ɡuó)开(kɑi)家,国开家",
    "国(guo\u0301)家,国家",
    "连江(lián jiāng)县,连江县",
    "连江(lian jiang)县,连江县",
    "连江(liánjiāng)县,连江县",
    "中华人民共和国(zhong hua ren min gong he guo),中华人民共和国(zhong hua ren min gong he guo)",
    "國(gu?)家,国家",
    "請(q?ng),请",
    "备?(zhèn)查,备?查",
    "备?zhèn)查,备?查",
    "旅(lv)游(you),旅(lv)游",
    "中华人民共和(zhōng huá rén mín gòng hé)国,中华人民共和国",
    "社?;疬\\(yùn)行,社?;疬\\行",
    "€(yùn)行,€行",
    "二(?r)月,二月"
  })
  void readingsAreTakenOut(String written, String read) {
    assertThat(Texts.repaired(written)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "手机客户端(APP)",
        "客户端（app）",
        "政府和社会资本合作(PPP)",
        "格式(试行)",
        "工时(h)",
        "面积(km)",
        "重量(kg)",
        "规范性文件(件)",
        "政务微信(wechat)",
        "第二十条第(一)项",
        "附件(doc)",
        "网址(www)",
        "收到申请(3)件",
        "自然人(a)",
        "总(计",
        "国(guo",
        "国()家",
        "a(guo)",
        "(guo)",
        "咖啡(café)",
        "国(guó",
        "国(guó]家",
        "国(guo2)",
        "额(?)",
        "受理(12)件",
        "是否?(12)件",
        "?否)",
        "。(guó)",
        "。中(hǎo zhōng)",
        "国(xu?)",
        "国(?uan)",
        "国嗯(guo ng)",
        "江(liánjiāng)县",
        "中江(liánjiāng)县"
      })
  void whatIsNoReadingStays(String written) {
    assertThat(Texts.repaired(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲(e)", "乙(yi)", "件(jian)", "个(ge)"})
  void aToneLessSyllableGoesOnlyWhereItIsTheCharactersReading(String written) {
    boolean reading = !written.equals("甲(e)");
    assertThat(Texts.repaired(written).length() == 1).isEqualTo(reading);
  }

  @Test
  void whereNoReadingOpensTheEndIsTheBeginning() {
    assertThat(PinyinAnnotation.endAt("国(guó)", 1, 1)).isEqualTo(6);
    assertThat(PinyinAnnotation.endAt("公。(guó)", 2, 2)).isEqualTo(2);
    assertThat(PinyinAnnotation.endAt("公国(guó]", 2, 2)).isEqualTo(2);
    assertThat(PinyinAnnotation.endAt("(guó)", 0, 0)).isZero();
    assertThat(PinyinAnnotation.endOfRest("备?zhèn)", 2)).isEqualTo(7);
    assertThat(PinyinAnnotation.endOfRest("备?zhen)", 2)).isEqualTo(2);
    assertThat(PinyinAnnotation.endOfRest("备?)", 2)).isEqualTo(2);
  }

  /** As wide as a cell that was filled up with blanks. */
  @Test
  void aReadingHasFortyCharactersAtMost() {
    String blanks = " ".repeat(37);
    assertThat(PinyinAnnotation.endAt("国(" + blanks + "guó)", 1, 1)).isEqualTo(43);
    assertThat(PinyinAnnotation.endAt("国( " + blanks + "guó)", 1, 1)).isEqualTo(1);
    String tones = "\u0301".repeat(37);
    assertThat(PinyinAnnotation.endOfRest("?guo" + tones + ")", 1)).isEqualTo(42);
    assertThat(PinyinAnnotation.endOfRest("?guo" + tones + "\u0301)", 1)).isEqualTo(1);
  }
}
