package io.github.gongkai.core.document;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Reads a web page: its visible text in document order, paragraphs as lines, tables as marks.
 *
 * <p>Row and column spans leave no trace in the text. Header and figure cells often do not line up
 * by column in real reports, only by their order in the row, so the order is what is kept.
 */
final class HtmlReader {

  private static final int LONGEST_ENTITY = 34;
  private static final int MOST_ATTACHMENTS = 20;

  /** Of as many parts of the time the first is for parsing. */
  private static final int PARTS = 2;

  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:pdf|docx?|wps|ofd|xlsx?|rtf|zip|rar)(?:[?#&]|$)");
  private static final char REPLACEMENT = '\uFFFD';

  private static final Set<String> BLOCKS = Set.of(
      "p",
      "div",
      "li",
      "ul",
      "ol",
      "dl",
      "dt",
      "dd",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "section",
      "article",
      "header",
      "footer",
      "nav",
      "aside",
      "main",
      "blockquote",
      "pre",
      "form",
      "fieldset",
      "address",
      "figure",
      "figcaption",
      "center",
      "caption",
      "hr",
      "br",
      "body",
      "iframe",
      "option",
      "legend");

  private static final Set<String> UNSEEN = Set.of(
      "head", "script", "style", "noscript", "template", "object", "rp", "del", "s", "strike");

  private static final Pattern UNSEEN_STYLE = Pattern.compile(
      "display:none|visibility:hidden|mso-hide:all|line-through|(?<![a-z-])font-size:0(?:px|pt|em|rem|%)?(?:;|!|$)");

  private HtmlReader() {}

  /**
   * What a page shows.
   *
   * @param text its text, not yet repaired
   * @param spans the spans of its cells in their order
   * @param metadata what its head says
   * @param reached the limits that were reached, and where in the page
   */
  record Page(
      ReadingText.Builder text,
      List<CellSpan> spans,
      PageMetadata metadata,
      Map<Limit, Span> reached) {}

  static Page read(String html, DocumentLimits limits, Deadline deadline) {
    PageSource source = new PageSource(html, deadline.first(PARTS));
    org.jsoup.nodes.Document page = Parser.htmlParser()
        .setTrackPosition(true)
        .setMaxDepth(limits.depth())
        .parseInput(source, "");
    Collector collector = new Collector(html, limits, deadline);
    page.filter(collector);
    collector.end(source.isCut());
    return new Page(collector.text, collector.spans, metadata(page), collector.reached);
  }

  /** What the whole page says in elements that may not be shown. */
  private static PageMetadata metadata(org.jsoup.nodes.Document page) {
    Map<String, String> entries = new HashMap<>();
    List<String> files = new ArrayList<>();
    page.traverse((node, depth) -> {
      if (node instanceof Element element) {
        switch (element.normalName()) {
          case "meta" -> addEntry(element, entries);
          case "a" -> addFile(element, "href", files);
          case "iframe", "embed" -> addFile(element, "src", files);
          case "object" -> addFile(element, "data", files);
          default -> {}
        }
      }
    });
    return new PageMetadata(page.title(), files, entries);
  }

  private static void addEntry(Element meta, Map<String, String> entries) {
    String name = meta.attr("name").toLowerCase(Locale.ROOT).strip();
    if (!name.isEmpty()) {
      entries.putIfAbsent(name, meta.attr("content").strip());
    }
  }

  /** Files that the page links to or shows in a frame: a report's text may be in one of them. */
  private static void addFile(Element element, String attribute, List<String> files) {
    if (files.size() < MOST_ATTACHMENTS && element.hasAttr(attribute)) {
      String address = element.attr("href") + element.attr("src") + element.attr("data");
      if (FILE.matcher(address).find()) {
        files.add(address);
      }
    }
  }

  private static final class Collector implements NodeFilter {
    private final String html;
    private final ReadingText.Builder text;
    private final List<CellSpan> spans = new ArrayList<>();
    private final Map<String, String> entities = new HashMap<>();
    private final Map<String, Boolean> unseenStyles = new HashMap<>();
    private final DocumentLimits limits;
    private final Deadline deadline;
    private int position;
    private int preformatted;
    private final Map<Limit, Span> reached = new EnumMap<>(Limit.class);

    Collector(String html, DocumentLimits limits, Deadline deadline) {
      this.html = html;
      this.deadline = deadline;
      this.limits = limits;
      this.text = ReadingText.builder(html.length() / 4);
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

    private boolean isFull() {
      return text.length() > limits.characters();
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (isFull() || deadline.isPastAt(position)) {
        return FilterResult.STOP;
      }
      if (depth >= limits.depth()) {
        reached.putIfAbsent(Limit.DEPTH, Span.of(position, position));
      }
      if (node instanceof TextNode written) {
        add(written);
      } else if (node instanceof Element element) {
        if (isUnseen(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (FormField.isField(tag)) {
          field(element);
          return FilterResult.SKIP_ENTIRELY;
        }
        preformatted += tag.equals("pre") ? 1 : 0;
        if (tag.equals("table")) {
          mark(Mark.TABLE);
        } else if (tag.equals("rt")) {
          write('(', position, position); // a reading above its character, as one behind it
        } else if (tag.equals("sup") || tag.equals("sub")) {
          // 12 with a raised 3 is not 123, and in a cell it is not 12 and 3 either
          boolean note = element.closest("td, th") != null && isDigit(element.text());
          write(note ? '^' : ' ', position, position);
        } else if (BLOCKS.contains(tag)) {
          mark(Mark.LINE);
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        switch (element.normalName()) {
          case "td", "th" -> {
            spans.add(CellSpan.of(element.attr("rowspan"), element.attr("colspan")));
            mark(Mark.CELL);
          }
          case "rt" -> write(')', position, position);
          case "tr" -> mark(Mark.ROW);
          case "table" -> mark(Mark.TABLE_END);
          default -> {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (BLOCKS.contains(element.normalName())) {
              mark(Mark.LINE);
            }
          }
        }
      }
      return FilterResult.CONTINUE;
    }

    /** A draft's table may be a form to fill in: what stands in its fields is what the cells say. */
    private void field(Element element) {
      Range.Position start = element.sourceRange().start();
      Range.Position end = element.sourceRange().end();
      String value = FormField.value(element);
      if (!value.isEmpty()) {
        // what stands beside a field is no part of what stands in it, and two figures are not one
        value = (endsWithDigit() ? '^' : ' ') + value + ' ';
      }
      for (int i = 0; i < value.length() && !isFull(); i++) {
        write(value.charAt(i), start.pos(), end.pos());
      }
    }

    private boolean endsWithDigit() {
      int last = text.length() - 1;
      while (last >= 0 && text.charAt(last) == ' ') {
        last--;
      }
      return last >= 0 && Character.isDigit(text.charAt(last));
    }

    private static boolean isDigit(String raised) {
      return !raised.isEmpty() && Character.isDigit(raised.charAt(0));
    }

    private boolean isUnseen(Element element) {
      if (UNSEEN.contains(element.normalName())) {
        return true;
      }
      if (element.attributesSize() == 0) {
        return false;
      }
      String style = element.attr("style");
      // a page repeats few styles again and again
      return element.hasAttr("hidden")
          || !style.isEmpty() && unseenStyles.computeIfAbsent(style, Collector::isUnseen);
    }

    private static boolean isUnseen(String style) {
      String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
      return UNSEEN_STYLE.matcher(compact).find();
    }

    private void mark(char mark) {
      int length = text.length();
      boolean repeated = mark == Mark.LINE && length > 0 && text.charAt(length - 1) == Mark.LINE;
      if (!repeated) {
        text.add(mark, position, position);
      }
    }

    private void add(TextNode node) {
      String words = node.getWholeText();
      int start = node.sourceRange().startPos();
      int end = node.sourceRange().endPos();
      if (start < 0 || end > html.length() || end < start) {
        start = position;
        end = position;
      }
      int source = start;
      for (int i = 0; i < words.length() && !isFull() && !deadline.isPastAt(source); ) {
        char c = words.charAt(i);
        while (source < end && html.charAt(source) == 0 && c != 0 && c != REPLACEMENT) {
          source++; // the parser left it out
        }
        int entityEnd = entityEnd(source, end);
        int next = Math.max(source, Math.min(end, Math.max(entityEnd, source + 1)));
        // an entity may stand for two characters, or for both halves of one
        int read =
            entityEnd > source ? readEntity(html.substring(source, entityEnd)).length() : 1;
        for (int last = Math.min(words.length(), i + read); i < last; i++) {
          write(words.charAt(i), source, next);
        }
        source = next;
      }
      position = end;
    }

    /** Where the entity that begins here ends; {@code from} when none does. */
    private int entityEnd(int from, int limit) {
      if (from >= limit || html.charAt(from) != '&') {
        return from;
      }
      int at = from + 1;
      while (at < limit && at < from + LONGEST_ENTITY && isEntityPart(html.charAt(at))) {
        at++;
      }
      if (at < limit && html.charAt(at) == ';' && isEntity(html.substring(from, at + 1))) {
        return at + 1;
      }
      // &nbspX: an unended entity ends where its name does
      for (int end = at; end > from + 1; end--) {
        if (isEntity(html.substring(from, end))) {
          return end;
        }
      }
      return from;
    }

    private String readEntity(String written) {
      return entities.computeIfAbsent(written, name -> Parser.unescapeEntities(name, false));
    }

    private boolean isEntity(String written) {
      String read = readEntity(written);
      if (read.equals(written)) {
        return false;
      }
      // what is read of &ltx is <x, an entity and a letter behind it
      return read.codePointCount(0, read.length()) == 1
          || written.endsWith(";") && !read.endsWith(";") && read.length() == 2;
    }

    private static boolean isEntityPart(char c) {
      return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '#';
    }

    private void write(char c, int from, int to) {
      char written = c;
      if (preformatted > 0 && (c == '\n' || c == '\r')) {
        written = Mark.LINE;
      } else if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || Mark.isHard(c)) {
        written = ' ';
      } else if (c == '|') {
        written = '｜'; // a printed bar is no cell's end in a page that has cells of its own
      }
      int length = text.length();
      boolean blankAgain = written == ' '
          && (length == 0
              || text.charAt(length - 1) == ' '
              || text.charAt(length - 1) == Mark.LINE);
      boolean lineAgain =
          written == Mark.LINE && length > 0 && text.charAt(length - 1) == Mark.LINE;
      if (!blankAgain && !lineAgain) {
        text.add(written, from, to);
      }
    }
  }
}
