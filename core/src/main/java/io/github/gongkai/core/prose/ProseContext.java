package io.github.gongkai.core.prose;

import io.github.gongkai.core.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is known of a report before its sentences are read.
 *
 * @param year the year that the report is about; where it is not known, no sentence that names a
 *     year is taken for the report's
 * @param names what the reporting body is called, folded; other bodies' figures are not its own
 */
public record ProseContext(OptionalInt year, List<String> names) {

  private static final String GOVERNMENT = "人民政府";
  private static final int SHORTEST = 3;
  private static final String PLACES = "省市区县州盟旗乡镇";

  /** Copies the list. */
  public ProseContext {
    names = List.copyOf(names);
  }

  /**
   * The context of a report whose body is not known.
   *
   * @param year the year that the report is about
   * @return the context
   */
  public static ProseContext of(OptionalInt year) {
    return new ProseContext(year, List.of());
  }

  /**
   * The context of a report.
   *
   * @param year the year that the report is about
   * @param agency the reporting body's full name
   * @return the context, which knows the name and the shorter ones that leave out the places before
   *     it, so that 西安市高陵区教育局 is 高陵区教育局 and 区教育局 too
   */
  public static ProseContext of(OptionalInt year, String agency) {
    String name = Fold.all(agency);
    List<String> names = new ArrayList<>();
    for (int i = 0; i + SHORTEST <= name.length(); i++) {
      boolean behindPlace = i == 0 || PLACES.indexOf(name.charAt(i - 1)) >= 0;
      boolean atPlace = PLACES.indexOf(name.charAt(i)) >= 0;
      if (behindPlace || atPlace) {
        names.add(name.substring(i));
      }
    }
    if (name.endsWith(GOVERNMENT) && name.length() > GOVERNMENT.length() + 1) {
      names.add(name.substring(0, name.length() - GOVERNMENT.length()));
    }
    names.removeIf(shorter -> shorter.endsWith("政府") && shorter.length() < name.length());
    return new ProseContext(year, names);
  }
}
