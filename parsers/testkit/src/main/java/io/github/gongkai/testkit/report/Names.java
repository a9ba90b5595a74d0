package io.github.gongkai.testkit.report;

import io.github.gongkai.model.Contact;
import io.github.gongkai.testkit.chance.Dice;
import java.util.List;

/** Agencies that do not exist, called as real ones are. */
final class Names {

  private static final List<String> FIRST =
      List.of("安", "宁", "清", "永", "长", "临", "东", "南", "广", "新", "玉", "金", "青", "云", "石", "武");
  private static final List<String> SECOND =
      List.of("平", "河", "源", "阳", "昌", "山", "溪", "泉", "川", "江", "陵", "林", "田", "丰", "口", "水");
  private static final List<String> DEPARTMENTS = List.of(
      "教育局",
      "财政局",
      "民政局",
      "交通运输局",
      "自然资源局",
      "生态环境局",
      "统计局",
      "审计局",
      "水利局",
      "林业局",
      "卫生健康委员会",
      "发展和改革委员会");
  private static final List<String> ROADS = List.of("人民路", "建设大道", "解放街", "新华路", "滨河西路");

  private Names() {}

  static String agency(Size size, Dice dice) {
    return switch (size) {
      case TOWNSHIP -> county(dice) + place(dice) + dice.pick(List.of("镇人民政府", "乡人民政府", "街道办事处"));
      case COUNTY -> county(dice) + dice.pick(List.of("人民政府", dice.pick(DEPARTMENTS)));
      case CITY -> place(dice) + "市" + dice.pick(List.of("人民政府", dice.pick(DEPARTMENTS)));
      case PROVINCE -> place(dice) + "省" + dice.pick(List.of("人民政府", "教育厅", "民政厅"));
    };
  }

  static Contact contact(String agency, Dice dice) {
    Contact.Builder contact = Contact.builder();
    if (dice.chance(0.7)) {
      contact.address(shortened(agency) + dice.pick(ROADS) + dice.between(1, 300) + "号");
    }
    if (dice.chance(0.6)) {
      contact.postcode(String.valueOf(dice.between(100000, 859999)));
    }
    if (dice.chance(0.8)) {
      contact.addPhones("0" + dice.between(311, 998) + "-" + dice.between(2000000, 8999999));
    }
    if (dice.chance(0.3)) {
      contact.email("zwgk" + dice.between(1, 999) + "@example.com");
    }
    return contact.build();
  }

  private static String shortened(String agency) {
    int end = Math.max(agency.indexOf('县'), Math.max(agency.indexOf('市'), agency.indexOf('省')));
    return end < 0 ? agency : agency.substring(0, end + 1);
  }

  private static String county(Dice dice) {
    return place(dice) + dice.pick(List.of("县", "区", "市"));
  }

  private static String place(Dice dice) {
    return dice.pick(FIRST) + dice.pick(SECOND);
  }
}
