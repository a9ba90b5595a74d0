package io.github.gongkai.core.document;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects a page's visible text in document order, paragraphs as lines, tables as marks.
 *
 * <p>Row and column spans leave no trace in the text. Header and figure cells often do not line up
 * by column in real reports, only by their order in the row, so the order is what is kept.
 */
final class PageText {

  private final String html;
  private final ReadingText.Builder text;
  private final List<CellSpan> spans = new ArrayList<>();
  private final Entities entities = new Entities();
  private final DocumentLimits limits;
  private final Deadline deadline;
  private final Map<Limit, Span> reached = new EnumMap<>(Limit.class);
  private int position;

  /** The first {@code &} that was not gone by yet. */
  private int reference = -1;

  private int preformatted;

  PageText(String html, DocumentLimits limits, Deadline deadline) {
    this.html = html;
    this.deadline = deadline;
    this.limits = limits;
    this.text = ReadingText.builder(html.length() / 4);
  }

  ReadingText.Builder text() {
    return text;
  }

  /** The spans of its cells in the order in which they end. */
  List<CellSpan> spans() {
    return spans;
  }

  /** The limits that were reached, and where in the page. */
  Map<Limit, Span> reached() {
    return reached;
  }

  /** Whether there is no room or no time for more. */
  boolean isAtEnd() {
    return isFull() || deadline.isPastAt(position);
  }

  private boolean isFull() {
    return text.length() > limits.characters();
  }

  /** Notes elements nested too deeply. */
  void tooDeep() {
    reached.putIfAbsent(Limit.DEPTH, Span.of(position, position));
  }

  /** Notes that a page has more tags than may be read, and where it was cut for it. */
  void tooManyTags(int end) {
    reached.put(Limit.TAGS, Span.of(end, html.length()));
  }

  /** Takes off what may be half of a number, if there was more than may be read. */
  void end(boolean pageIsCut) {
    boolean late = pageIsCut || deadline.place().isPresent();
    if (isFull() || late) {
      int whole = text.length();
      while (whole > 0 && !endsWhole(text.charAt(whole - 1))) {
        whole--;
      }
      text.cut(whole);
      int from = whole == 0 ? 0 : text.endOf(whole - 1);
      reached.put(late ? Limit.TIME : Limit.CHARACTERS, Span.of(from, html.length()));
    }
  }

  private static boolean endsWhole(char c) {
    return c == Mark.LINE || c == Mark.ROW || c == Mark.TABLE_END || c == '。';
  }

  /** Begins a shown element. */
  void begin(HtmlTag tag) {
    switch (tag.effect()) {
      case TABLE -> mark(Mark.TABLE);
      case READING -> write('(', position, position); // as one behind its character
      case LINE -> {
        preformatted += tag == HtmlTag.PRE ? 1 : 0;
        mark(Mark.LINE);
      }
      default -> {}
    }
  }

  /** Begins what stands above or below the line: 12 with a raised 3 is not 123, nor 12 and 3 in a cell. */
  void raised(Raised what) {
    write(what == Raised.NOTE ? '^' : ' ', position, position);
  }

  /** What stands above or below the line. */
  enum Raised {
    /** A figure in a table's cell. */
    NOTE,
    /** Anything else. */
    WORDS
  }

  /** Ends a shown element that is no cell. */
  void end(HtmlTag tag) {
    switch (tag.effect()) {
      case READING -> write(')', position, position);
      case ROW -> mark(Mark.ROW);
      case TABLE -> mark(Mark.TABLE_END);
      case LINE -> {
        preformatted -= tag == HtmlTag.PRE ? 1 : 0;
        mark(Mark.LINE);
      }
      default -> {}
    }
  }

  /** Ends a shown cell. */
  void endCell(CellSpan span) {
    spans.add(span);
    mark(Mark.CELL);
  }

  /** A draft's table may be a form to fill in: what stands in its fields is what the cells say. */
  void field(String value, int from, int to) {
    if (value.isEmpty()) {
      return;
    }
    // what stands beside a field is no part of what stands in it, and two figures are not one
    String written = (endsWithDigit() ? '^' : ' ') + value + ' ';
    for (int i = 0; i < written.length() && !isFull(); i++) {
      write(written.charAt(i), from, to);
    }
  }

  private boolean endsWithDigit() {
    int last = text.length() - 1;
    while (last >= 0 && text.charAt(last) == ' ') {
      last--;
    }
    return last >= 0 && Character.isDigit(text.charAt(last));
  }

  private void mark(char mark) {
    int length = text.length();
    boolean repeated = mark == Mark.LINE && length > 0 && text.charAt(length - 1) == Mark.LINE;
    if (!repeated) {
      text.add(mark, position, position);
    }
  }

  /** Goes by a stretch of the page that shows nothing. */
  void skipTo(int to) {
    position = to;
  }

  /** Adds text as the page writes it, entities and all. */
  void written(int from, int to) {
    if (reference < from) {
      int next = html.indexOf('&', from);
      reference = next < 0 ? html.length() : next;
    }
    int at = from;
    while (at < to && !isFull() && !deadline.isPastAt(at)) {
      int plain = plainEnd(at, Math.min(to, reference));
      if (plain > at) {
        text.add(html, at, plain);
        at = plain;
      } else if (at < reference) {
        write(html.charAt(at), at, at + 1);
        at++;
      } else {
        int end = entities.plainEnd(html, at, to);
        if (end == at) {
          read(entities.read(html, at, to), at, to);
          break;
        }
        String character = entities.read(html, at, end);
        for (int i = 0; i < character.length(); i++) {
          write(character.charAt(i), at, end);
        }
        at = end;
        int next = html.indexOf('&', at);
        reference = next < 0 ? html.length() : next;
      }
    }
    position = to;
  }

  /** Where characters end that are written as they stand, as many as there is room for. */
  private int plainEnd(int from, int to) {
    int room = limits.characters() - text.length();
    int most = to - from <= room ? to : from + room + 1;
    int at = from;
    while (at < most && html.charAt(at) > ' ' && html.charAt(at) != '|') {
      at++;
    }
    return at;
  }

  /** Adds text as a parser read it from this stretch of the page; a stretch that is none has none. */
  void read(String words, int from, int to) {
    int start = from;
    int end = to;
    if (start < 0 || end > html.length() || end < start) {
      start = position;
      end = position;
    }
    int source = start;
    for (int i = 0; i < words.length() && !isFull() && !deadline.isPastAt(source); ) {
      char c = words.charAt(i);
      while (source < end && Entities.isLeftOut(html.charAt(source), c)) {
        source++;
      }
      int entityEnd = entities.end(html, source, end);
      int next = Math.max(source, Math.min(end, Math.max(entityEnd, source + 1)));
      // an entity may stand for two characters, or for both halves of one
      int read = entityEnd > source ? entities.read(html, source, entityEnd).length() : 1;
      for (int last = Math.min(words.length(), i + read); i < last; i++) {
        write(words.charAt(i), source, next);
      }
      source = next;
    }
    position = end;
  }

  private void write(char c, int from, int to) {
    char written = c;
    if (c < ' ') {
      boolean line = preformatted > 0 && (c == '\n' || c == '\r');
      boolean blank = c == '\t' || c == '\n' || c == '\r' || c == '\f' || Mark.isHard(c);
      written = line ? Mark.LINE : blank ? ' ' : c;
    } else if (c == '|') {
      written = '｜'; // a printed bar is no cell's end in a page that has cells of its own
    }
    if (written <= ' ') {
      int length = text.length();
      char last = length == 0 ? 0 : text.charAt(length - 1);
      if (written == ' ' && (length == 0 || last == ' ' || last == Mark.LINE)
          || written == Mark.LINE && last == Mark.LINE) {
        return;
      }
    }
    text.add(written, from, to);
  }
}
