package io.github.gongkai.core.json;

import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AgencyKind;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.Grid;
import io.github.gongkai.model.Heading;
import io.github.gongkai.model.Provenance;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a report has besides figures and findings, to JSON and back. */
final class DocumentJson {

  private DocumentJson() {}

  /** Names and values by turns, which keep their order: {@code Map.of} has another in every run. */
  private static Map<String, Object> entries(Object... namesAndValues) {
    Map<String, Object> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      entries.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return entries;
  }

  static Map<String, Object> of(Agency agency) {
    Map<String, Object> entries = entries("name", agency.name(), "kind", agency.kind());
    agency.level().ifPresent(level -> entries.put("level", level));
    entries.put("scope", agency.kind().scope());
    return entries;
  }

  /** Level and scope follow from the name and the kind. */
  static Agency agency(JsonObject json) {
    return new Agency(json.text("name"), json.constant("kind", AgencyKind.class));
  }

  static Map<String, Object> of(Contact contact) {
    return FlatJson.contact(contact);
  }

  static Contact contact(JsonObject json) {
    return Contact.builder()
        .address(json.optionalText("address"))
        .postcode(json.optionalText("postcode"))
        .addAllPhones(json.texts("phone"))
        .email(json.optionalText("email"))
        .build();
  }

  static Map<String, Object> of(Section section) {
    return entries(
        "kind",
        section.kind(),
        "heading",
        section.heading(),
        "headingSource",
        FlatJson.span(section.headingSource()),
        "body",
        section.body(),
        "bodySource",
        FlatJson.span(section.bodySource()),
        "subheadings",
        section.subheadings().stream().map(DocumentJson::of).toList());
  }

  static Section section(JsonObject json) {
    return Section.builder()
        .kind(json.constant("kind", SectionKind.class))
        .heading(json.text("heading"))
        .headingSource(json.span("headingSource"))
        .body(json.text("body"))
        .bodySource(json.span("bodySource"))
        .addAllSubheadings(json.objects("subheadings", DocumentJson::heading))
        .build();
  }

  private static Map<String, Object> of(Heading heading) {
    return entries(
        "level",
        heading.level(),
        "text",
        heading.text(),
        "source",
        FlatJson.span(heading.source()));
  }

  private static Heading heading(JsonObject json) {
    return new Heading(json.integer("level"), json.text("text"), json.span("source"));
  }

  /**
   * Each cell once, and for each row which cell stands at each of its places: its number in {@code
   * cells}, or null where none does.
   */
  static Map<String, Object> of(Grid grid) {
    Map<Grid.Cell, Integer> numbers = new LinkedHashMap<>();
    List<List<Object>> rows = new ArrayList<>();
    for (List<Optional<Grid.Cell>> row : grid.rows()) {
      List<Object> places = new ArrayList<>();
      for (Optional<Grid.Cell> cell : row) {
        cell.ifPresent(drawn -> numbers.putIfAbsent(drawn, numbers.size()));
        places.add(cell.<Object>map(numbers::get).orElse(JsonText.Null.NULL));
      }
      rows.add(places);
    }
    return entries(
        "source",
        FlatJson.span(grid.source()),
        "height",
        grid.height(),
        "width",
        grid.width(),
        "cells",
        numbers.keySet().stream().map(DocumentJson::of).toList(),
        "rows",
        rows);
  }

  static Grid grid(JsonObject json) {
    List<Grid.Cell> cells = json.objects("cells", DocumentJson::cell);
    List<List<Optional<Grid.Cell>>> rows = new ArrayList<>();
    for (Object row : json.items("rows")) {
      List<Optional<Grid.Cell>> places = new ArrayList<>();
      for (Object number : JsonObject.asList(row)) {
        places.add(
            number == JsonText.Null.NULL
                ? Optional.empty()
                : Optional.of(cells.get(JsonObject.asIndex(number, cells))));
      }
      rows.add(places);
    }
    return new Grid(json.span("source"), rows);
  }

  private static Map<String, Object> of(Grid.Cell cell) {
    return entries(
        "row",
        cell.row(),
        "column",
        cell.column(),
        "text",
        cell.text(),
        "source",
        FlatJson.span(cell.source()));
  }

  private static Grid.Cell cell(JsonObject json) {
    return new Grid.Cell(
        json.text("text"), json.span("source"), json.integer("row"), json.integer("column"));
  }

  static Map<String, Object> of(Unread unread) {
    return entries(
        "text", unread.text(), "source", FlatJson.span(unread.source()), "reason", unread.reason());
  }

  static Unread unread(JsonObject json) {
    return new Unread(
        json.text("text"), json.span("source"), json.constant("reason", Unread.Reason.class));
  }

  static Map<String, Object> of(Provenance provenance) {
    Map<String, Object> entries = entries("document", provenance.document());
    provenance.url().ifPresent(url -> entries.put("url", url));
    entries.put("sha256", provenance.sha256());
    entries.put("charset", provenance.charset());
    entries.put("templateVersion", provenance.templateVersion());
    entries.put("libraryVersion", provenance.libraryVersion());
    return entries;
  }

  static Provenance provenance(JsonObject json) {
    return Provenance.builder()
        .document(json.text("document"))
        .url(json.optionalText("url"))
        .sha256(json.text("sha256"))
        .charset(json.text("charset"))
        .templateVersion(json.text("templateVersion"))
        .libraryVersion(json.text("libraryVersion"))
        .build();
  }
}
