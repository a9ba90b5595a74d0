package io.github.gongkai.core.prose;

import io.github.gongkai.model.Precision;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a number that is only said to be about right for exact where the same sentence gives its
 * parts and these add up to it: {@code 约4900人次，其中现场1600人次、电话3200人次、网上100人次}.
 */
final class Confirmation {

  private static final int FEWEST_PARTS = 2;

  private Confirmation() {}

  static List<Statement> confirmed(Collection<Statement> statements) {
    List<Statement> confirmed = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      boolean exact =
          statement.precision() == Precision.ABOUT && isSumOfParts(statement, statements);
      confirmed.add(exact ? exact(statement) : statement);
    }
    return List.copyOf(confirmed);
  }

  private static boolean isSumOfParts(Statement whole, Collection<Statement> statements) {
    Map<Code, BigDecimal> parts = new LinkedHashMap<>();
    for (Statement part : statements) {
      boolean beside = part.sentence().equals(whole.sentence()) && part.isExact();
      if (beside && isPart(part.code(), whole.code())) {
        BigDecimal before = parts.putIfAbsent(part.code(), part.value());
        if (before != null && before.compareTo(part.value()) != 0) {
          return false;
        }
      }
    }
    BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return parts.size() >= FEWEST_PARTS && sum.compareTo(whole.value()) == 0;
  }

  /** {@code inquiries.phone} is a part of {@code inquiries.total}, a level below and no deeper. */
  private static boolean isPart(Code part, Code whole) {
    List<String> of = stem(whole);
    List<String> own = stem(part);
    return !part.equals(whole)
        && own.size() == of.size() + 1
        && own.subList(0, of.size()).equals(of)
        && ending(part).equals(ending(whole));
  }

  private static List<String> stem(Code code) {
    List<String> parts = new ArrayList<>(List.of(code.value().split("\\.")));
    parts.removeIf(
        part -> part.equals("total") || part.equals("year") || part.equals("cumulative"));
    return parts;
  }

  private static String ending(Code code) {
    return code.value().endsWith(".year")
        ? "year"
        : code.value().endsWith(".cumulative") ? "all" : "";
  }

  private static Statement exact(Statement statement) {
    return new Statement(
        statement.code(),
        statement.value(),
        statement.unit(),
        Precision.EXACT,
        statement.wording(),
        statement.source(),
        statement.sentence());
  }
}
