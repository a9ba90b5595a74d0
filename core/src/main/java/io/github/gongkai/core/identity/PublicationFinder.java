package io.github.gongkai.core.identity;

import io.github.gongkai.core.document.PageMetadata;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.vocabulary.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the day that a page came out, where the page says so beside a label or in its head. */
final class PublicationFinder {

  private static final WordList PUBLISHED = WordList.of(
      "发布日期", "发布时间", "发稿日期", "发稿时间", "公开日期", "公开时间", "上网日期", "上网时间", "发表时间", "发表日期", "信息时间", "日期",
      "时间");

  private static final WordList ISSUED =
      WordList.of("发文日期", "发文时间", "成文日期", "成文时间", "生成日期", "生成时间", "产生日期", "印发日期");

  private static final String[] META = {
    "pubdate", "publishdate", "publish_date", "pub_date", "publicationdate", "firstpublishedtime"
  };

  private static final Label WHAT = Label.of("发布日期", "the day of publication");
  private static final String SOURCE = "来源:";
  private static final int LONGEST_LINE = 160;

  private PublicationFinder() {}

  /** The day that the head of a document gives, or the page's metadata. */
  static Optional<Said<LocalDate>> find(Excerpt head, PageMetadata metadata) {
    Optional<LocalDate> listed = inMetadata(metadata);
    List<Said<LocalDate>> published = labelled(head, PUBLISHED);
    published.addAll(besideSource(head));
    if (published.isEmpty()) {
      return listed
          .map(date -> new Said<>(WHAT, date, Optional.empty()))
          .or(() -> single(labelled(head, ISSUED)));
    }
    return single(published)
        .or(() -> published.stream()
            .filter(statement -> listed.filter(statement.value()::equals).isPresent())
            .findFirst());
  }

  private static Optional<LocalDate> inMetadata(PageMetadata metadata) {
    for (String name : META) {
      Optional<LocalDate> date = metadata.entry(name).flatMap(PublicationFinder::dateOf);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> dateOf(String entry) {
    ReadingText.Builder builder = ReadingText.builder(entry.length());
    for (int i = 0; i < Math.min(entry.length(), LONGEST_LINE); i++) {
      char c = entry.charAt(i);
      builder.add(c == 'T' ? ' ' : c, i, i + 1); // 2020-03-10T16:11
    }
    return DateReading.at(Excerpt.all(builder.build()), 0).map(DateReading::date);
  }

  private static List<Said<LocalDate>> labelled(Excerpt head, WordList labels) {
    List<Said<LocalDate>> dates = new ArrayList<>();
    String folded = head.folded();
    int length = head.length();
    for (int i = labels.find(folded, 0, length);
        i < length;
        i = labels.find(folded, i + 1, length)) {
      int end = labels.end(folded, i);
      if (end - i > 2 || beginsPiece(head, i)) {
        boolean colon = end < head.length() && head.charAt(end) == ':';
        if (colon || head.isPieceStart(end)) {
          statement(head, afterOpening(head, colon ? end + 1 : end)).ifPresent(dates::add);
        }
      }
    }
    return dates;
  }

  private static Optional<Said<LocalDate>> statement(Excerpt head, int from) {
    return DateReading.at(head, from)
        .map(date ->
            new Said<>(WHAT, date.date(), Optional.of(head.span(new Range(from, date.end())))));
  }

  /** A label of two characters begins its piece of the line: the 时间 of 统计时间 is none. */
  private static boolean beginsPiece(Excerpt head, int at) {
    return head.isPieceStart(at) || "([|,;".indexOf(head.charAt(at - 1)) >= 0;
  }

  private static int afterOpening(Excerpt head, int at) {
    return at < head.length() && "[(".indexOf(head.charAt(at)) >= 0 ? at + 1 : at;
  }

  /** The only date of a line that names the page's source: 来源:县水利局 2020-01-20. */
  private static List<Said<LocalDate>> besideSource(Excerpt head) {
    List<Said<LocalDate>> dates = new ArrayList<>();
    String folded = head.folded();
    for (int at = folded.indexOf(SOURCE); at >= 0; ) {
      Range line = new Range(head.lineStart(at), head.lineEnd(at));
      boolean sourced = line.length() <= LONGEST_LINE && at + SOURCE.length() <= line.to();
      List<Said<LocalDate>> own = new ArrayList<>();
      for (int i = line.from(); sourced && i < line.to(); i++) {
        if (head.isPieceStart(i) || head.charAt(i - 1) == '[') {
          statement(head, i).ifPresent(own::add);
        }
      }
      if (own.size() == 1) {
        dates.addAll(own);
      }
      at = folded.indexOf(SOURCE, line.to());
    }
    return dates;
  }

  private static Optional<Said<LocalDate>> single(List<Said<LocalDate>> dates) {
    for (Said<LocalDate> date : dates) {
      if (!date.value().equals(dates.get(0).value())) {
        return Optional.empty();
      }
    }
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0));
  }
}
