package io.github.gongkai.testkit.print;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which lines of a form stand under which caption. A form declares its captions and lines in a row;
 * what belongs together is told by the lines' names and by the sums.
 */
final class FormTree {

  private FormTree() {}

  /** A part of the body of a form. */
  sealed interface Node {

    /** A caption over lines. */
    record Group(String caption, List<Node> children) implements Node {
      /** Copies the list. */
      public Group {
        children = List.copyOf(children);
      }
    }

    /** A line of figures, and of how many lines before it, one within the other, it is a part. */
    record Leaf(FormEntry.Line line, int partOf) implements Node {}

    /** Heads in the middle of a form. */
    record Heads(List<String> captions) implements Node {
      /** Copies the list. */
      public Heads {
        captions = List.copyOf(captions);
      }
    }
  }

  static int depth(List<Node> nodes) {
    int deepest = 0;
    for (Node node : nodes) {
      if (node instanceof Node.Group group) {
        deepest = Math.max(deepest, 1 + depth(group.children()));
      }
    }
    return deepest;
  }

  static int lines(List<Node> nodes) {
    int lines = 0;
    for (Node node : nodes) {
      lines += node instanceof Node.Group group ? lines(group.children()) : 1;
    }
    return lines;
  }

  static List<Node> of(TableForm form) {
    return new Builder(form).nodes(0, form.entries().size());
  }

  private static final class Builder {
    private final TableForm form;
    private final List<FormEntry> entries;

    Builder(TableForm form) {
      this.form = form;
      this.entries = form.entries();
    }

    List<Node> nodes(int from, int to) {
      List<Node> nodes = new ArrayList<>();
      int at = from;
      while (at < to) {
        if (entries.get(at) instanceof FormEntry.Line line) {
          nodes.add(new Node.Leaf(line, partOf(at)));
          at++;
          continue;
        }
        int run = at;
        while (run < to && entries.get(run) instanceof FormEntry.Caption) {
          run++;
        }
        int heads = run < to ? Heads.headsIn(form, captions(at, run), width(run)) : run - at;
        if (heads > 0) {
          nodes.add(new Node.Heads(captions(at, at + heads)));
          at += heads;
        } else {
          int end = Math.min(to, groupEnd(run));
          nodes.add(new Node.Group(caption(at), nodes(at + 1, end)));
          at = end;
        }
      }
      return nodes;
    }

    private int width(int at) {
      return entries.get(at) instanceof FormEntry.Line line ? line.cells().size() : 0;
    }

    private List<String> captions(int from, int to) {
      List<String> captions = new ArrayList<>();
      for (int i = from; i < to; i++) {
        captions.add(caption(i));
      }
      return captions;
    }

    private String caption(int at) {
      return entries.get(at).wordings().get(0);
    }

    /**
     * Where the group ends whose first line stands here: behind the lines whose rows have names of
     * the same kind (denied.…), or behind the line that adds them up, or before the next caption.
     */
    private int groupEnd(int first) {
      String kind = kind(first);
      if (kind.isEmpty()) {
        return totalOf(first).orElseGet(() -> nextCaption(first));
      }
      int end = first + 1;
      while (end < entries.size()
          && entries.get(end) instanceof FormEntry.Line
          && kind(end).equals(kind)) {
        end++;
      }
      return end;
    }

    private int nextCaption(int from) {
      int at = from;
      while (at < entries.size() && entries.get(at) instanceof FormEntry.Line) {
        at++;
      }
      return at;
    }

    private String kind(int at) {
      return firstCell(at)
          .flatMap(code -> form.type().find(code))
          .map(cell -> cell.row().id())
          .map(id -> id.substring(0, Math.max(0, id.lastIndexOf('.'))))
          .orElse("");
    }

    private Optional<Code> firstCell(int at) {
      return at < entries.size()
              && entries.get(at) instanceof FormEntry.Line line
              && !line.cells().isEmpty()
          ? Optional.of(line.cells().get(0))
          : Optional.empty();
    }

    private Optional<Integer> totalOf(int at) {
      Optional<Code> part = firstCell(at);
      return part.flatMap(this::total)
          .map(this::lineOf)
          .filter(line -> line > at)
          .map(l -> l + 1);
    }

    /** The line that a figure is a part of, by the sums. */
    private Optional<Code> total(Code part) {
      for (SumRule rule : form.sums()) {
        boolean equal = rule.relation() == Relation.EQUAL;
        if (equal && rule.left().size() == 1 && rule.right().contains(part)) {
          if (lineOf(rule.left().get(0)) != lineOf(part)) {
            return Optional.of(rule.left().get(0));
          }
        } else if (!equal && rule.right().size() == 1 && rule.left().equals(List.of(part))) {
          if (lineOf(rule.right().get(0)) != lineOf(part)) {
            return Optional.of(rule.right().get(0));
          }
        }
      }
      return Optional.empty();
    }

    private int lineOf(Code code) {
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i) instanceof FormEntry.Line line && line.cells().contains(code)) {
          return i;
        }
      }
      return -1;
    }

    /** How many totals before it a line is a part of. */
    private int partOf(int at) {
      int depth = 0;
      Optional<Code> code = firstCell(at);
      int line = at;
      while (code.isPresent() && depth < 3) {
        code = total(code.get());
        int above = code.map(this::lineOf).orElse(line);
        if (above >= line) {
          break;
        }
        line = above;
        depth++;
      }
      return depth;
    }
  }
}
