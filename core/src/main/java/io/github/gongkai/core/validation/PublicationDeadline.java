package io.github.gongkai.core.validation;

import io.github.gongkai.model.Agency;
import io.github.gongkai.model.vocabulary.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day by which the Regulations on Open Government Information (政府信息公开条例) want a report
 * published.
 *
 * <ul>
 *   <li>Regulations of 2007 (国务院令第492号), Article 31, for reports up to that on 2018: every
 *       administrative organ by 31 March.
 *   <li>Regulations of 2019 (国务院令第711号, in force on 15 May 2019), Article 49, for reports from
 *       that on 2019: departments of governments at county level and above by 31 January; the
 *       government at county level and above by 31 March.
 * </ul>
 *
 * <p>The Article of 2019 sets no day for townships, sub-districts, zones, schools and enterprises; to
 * organs under vertical leadership it does not speak plainly. None is given for them.
 *
 * @param day the last day in time
 * @param law the article that sets it
 */
record PublicationDeadline(LocalDate day, Label law) {

  private static final int FIRST_YEAR_OF_NEW_LAW = 2019;

  private static final Label OLD_LAW =
      Label.of("2007年《条例》第三十一条", "Regulations of 2007, Article 31");
  private static final Label NEW_LAW =
      Label.of("2019年《条例》第四十九条", "Regulations of 2019, Article 49");

  /** Bodies that are led from above, or are no government department, whatever they are called. */
  private static final List<String> NO_DEPARTMENTS = List.of(
      "税务", "海关", "海事", "气象", "邮政", "烟草", "地震", "调查总队", "调查队", "证监", "银保监", "金融监督", "煤矿安全监察",
      "通信管理", "中心", "分局", "委员会办公室", "支队", "大队");

  private static final List<String> DEPARTMENT_ENDS = List.of("局", "厅", "委", "委员会", "部", "办");

  /** What the law sets for an agency and the year it reports on; empty where it sets nothing. */
  static Optional<PublicationDeadline> of(Agency agency, int year) {
    LocalDate march = LocalDate.of(year + 1, 3, 31);
    if (year < FIRST_YEAR_OF_NEW_LAW) {
      return switch (agency.kind()) {
        case GOVERNMENT, GOVERNMENT_OFFICE, TOWNSHIP, SUBDISTRICT, MINISTRY ->
          Optional.of(new PublicationDeadline(march, OLD_LAW));
        case DEPARTMENT ->
          DEPARTMENT_ENDS.stream().anyMatch(agency.name()::endsWith)
              ? Optional.of(new PublicationDeadline(march, OLD_LAW))
              : Optional.empty();
        case ZONE, UNIVERSITY, ENTERPRISE, UNKNOWN -> Optional.empty();
      };
    }
    LocalDate january = LocalDate.of(year + 1, 1, 31);
    return switch (agency.kind()) {
      case GOVERNMENT -> Optional.of(new PublicationDeadline(march, NEW_LAW));
      case DEPARTMENT ->
        isDepartment(agency.name())
            ? Optional.of(new PublicationDeadline(january, NEW_LAW))
            : Optional.empty();
      case GOVERNMENT_OFFICE,
          MINISTRY,
          TOWNSHIP,
          SUBDISTRICT,
          ZONE,
          UNIVERSITY,
          ENTERPRISE,
          UNKNOWN -> Optional.empty();
    };
  }

  private static boolean isDepartment(String name) {
    return DEPARTMENT_ENDS.stream().anyMatch(name::endsWith)
        && NO_DEPARTMENTS.stream().noneMatch(name::contains);
  }
}
