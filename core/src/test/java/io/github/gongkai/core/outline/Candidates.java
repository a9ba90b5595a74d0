package io.github.gongkai.core.outline;

import io.github.gongkai.core.outline.Candidate.Grade;
import io.github.gongkai.core.outline.Candidate.Place;
import io.github.gongkai.core.outline.Ordinal.Style;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Candidates, and a text that has one letter for each of them, written down one behind the other. */
final class Candidates {

  private final StringBuilder folded = new StringBuilder();
  private final List<Candidate> all = new ArrayList<>();

  /** A line of its own that begins with {@code 一、} and goes on in a known wording. */
  Candidates known(int number, SectionKind kind) {
    return known(Style.CHINESE, number, kind);
  }

  Candidates known(Style style, int number, SectionKind kind) {
    return add(style, number, kind, Grade.KNOWN, Place.LINE);
  }

  /** A known wording on a line of its own, without an ordinal. */
  Candidates plain(SectionKind kind) {
    return known(Style.NONE, 0, kind);
  }

  Candidates running(int number, SectionKind kind) {
    return add(Style.CHINESE, number, kind, Grade.KNOWN, Place.RUNNING);
  }

  Candidates told(int number, SectionKind kind, Place place) {
    return add(Style.CHINESE, number, kind, Grade.TOLD, place);
  }

  Candidates unknown(int number, Place place) {
    return add(Style.CHINESE, number, SectionKind.UNRECOGNIZED, Grade.UNKNOWN, place);
  }

  private Candidates add(Style style, int number, SectionKind kind, Grade grade, Place place) {
    int at = folded.length();
    folded.append('题');
    all.add(new Candidate(at, at + 1, style, number, kind, grade, place));
    return this;
  }

  /** Text behind the candidate added last. */
  Candidates text(String text) {
    folded.append(text);
    return this;
  }

  String folded() {
    return folded.toString();
  }

  List<Candidate> all() {
    return all;
  }

  /** Which of them are chosen as headings, by their places in the order they were added in. */
  List<Integer> chosen() {
    return chosen(Outliner.MAX_SECTIONS);
  }

  List<Integer> chosen(int most) {
    return Sequence.choose(all, most).stream().map(all::indexOf).toList();
  }

  /** Which of them a table of contents leaves. */
  List<Integer> left() {
    return Contents.separate(folded(), all).headings().stream()
        .map(all::indexOf)
        .toList();
  }

  /** What a table of contents names. */
  List<SectionKind> entries() {
    return Contents.separate(folded(), all).entries();
  }
}
