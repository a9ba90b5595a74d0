package io.github.gongkai.examples.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Findings as a SARIF 2.1.0 log (OASIS Standard). Columns are counted in UTF-16 units, as spans are. A
 * finding's first place is its location, its others are related locations. Mutable while reports are
 * added.
 */
final class SarifLog {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** The rules of the log, in its order. */
  private static final List<FindingKind> KINDS = List.of(FindingKind.values());

  /** A repair of a whole text has thousands of places, which no viewer shows. */
  private static final int MOST_RELATED = 100;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Language language;
  private final boolean withSuppressions;
  private final JsonArray results = new JsonArray();
  private final JsonArray artifacts = new JsonArray();
  private final JsonArray notifications = new JsonArray();

  /**
   * An empty log.
   *
   * @param language the language of messages
   * @param withSuppressions whether findings were held against waivers: then every result says
   *     whether it is suppressed, as SARIF has it for all or none
   */
  SarifLog(Language language, boolean withSuppressions) {
    this.language = language;
    this.withSuppressions = withSuppressions;
  }

  /** Adds a report's findings. */
  void report(String file, AnnualReport report, String text) {
    JsonObject artifact = new JsonObject();
    artifact.add("location", location(file));
    artifact.addProperty("encoding", report.provenance().charset());
    JsonObject hashes = new JsonObject();
    hashes.addProperty("sha-256", report.provenance().sha256());
    artifact.add("hashes", hashes);
    int index = artifacts.size();
    artifacts.add(artifact);
    Lines lines = Lines.of(text);
    for (Finding finding : report.findings()) {
      results.add(result(finding, report, file, index, lines));
    }
  }

  /** Adds that a file could not be checked. */
  void failure(String file, String reason) {
    JsonObject notification = new JsonObject();
    notification.addProperty("level", "error");
    notification.add("message", message(reason));
    JsonObject physical = new JsonObject();
    physical.add("artifactLocation", location(file));
    JsonObject place = new JsonObject();
    place.add("physicalLocation", physical);
    JsonArray places = new JsonArray();
    places.add(place);
    notification.add("locations", places);
    notifications.add(notification);
  }

  /** The log. */
  String text(int exitStatus) {
    JsonObject invocation = new JsonObject();
    invocation.addProperty("executionSuccessful", notifications.isEmpty());
    invocation.addProperty("exitCode", exitStatus);
    invocation.add("toolExecutionNotifications", notifications);
    JsonArray invocations = new JsonArray();
    invocations.add(invocation);
    JsonObject tool = new JsonObject();
    tool.add("driver", driver());
    JsonObject run = new JsonObject();
    run.add("tool", tool);
    run.addProperty("language", language.tag());
    run.addProperty("columnKind", "utf16CodeUnits");
    run.add("invocations", invocations);
    run.add("artifacts", artifacts);
    run.add("results", results);
    JsonArray runs = new JsonArray();
    runs.add(run);
    JsonObject log = new JsonObject();
    log.addProperty("$schema", SCHEMA);
    log.addProperty("version", "2.1.0");
    log.add("runs", runs);
    return GSON.toJson(log) + "\n";
  }

  private JsonObject driver() {
    JsonObject driver = new JsonObject();
    driver.addProperty("name", "gongkai");
    driver.addProperty("fullName", new Version().getVersion()[0]);
    driver.addProperty("language", language.tag());
    JsonArray rules = new JsonArray();
    for (FindingKind kind : KINDS) {
      JsonObject rule = new JsonObject();
      rule.addProperty("id", kind.name());
      rule.add("shortDescription", message(language.of(kind.title())));
      rule.add("fullDescription", message(language.of(kind.meaning())));
      JsonObject configuration = new JsonObject();
      configuration.addProperty("level", level(kind.severity()));
      rule.add("defaultConfiguration", configuration);
      rules.add(rule);
    }
    driver.add("rules", rules);
    return driver;
  }

  private JsonObject result(
      Finding finding, AnnualReport report, String file, int index, Lines lines) {
    JsonObject result = new JsonObject();
    // SARIF's names of rules have parts with slashes between; the first is the rule's in the
    // driver.
    result.addProperty(
        "ruleId", finding.kind().name() + finding.rule().map(rule -> "/" + rule).orElse(""));
    result.addProperty("ruleIndex", KINDS.indexOf(finding.kind()));
    result.addProperty("level", level(finding.severity()));
    result.add("message", message(finding.message(language.locale())));
    JsonArray locations = new JsonArray();
    JsonArray related = new JsonArray();
    List<Span> spans = finding.spans();
    locations.add(place(file, index, spans.isEmpty() ? null : spans.get(0), lines));
    spans.stream()
        .skip(1)
        .limit(MOST_RELATED)
        .forEach(span -> related.add(place(file, index, span, lines)));
    result.add("locations", locations);
    if (!related.isEmpty()) {
      result.add("relatedLocations", related);
    }
    JsonObject fingerprints = new JsonObject();
    fingerprints.addProperty("gongkaiFinding/v1", fingerprint(finding, report));
    result.add("partialFingerprints", fingerprints);
    if (withSuppressions) {
      JsonArray suppressions = new JsonArray();
      finding.waived().ifPresent(reason -> {
        JsonObject suppression = new JsonObject();
        suppression.addProperty("kind", "external");
        suppression.addProperty("justification", reason);
        suppressions.add(suppression);
      });
      result.add("suppressions", suppressions);
    }
    JsonObject properties = new JsonObject();
    properties.addProperty("origin", finding.origin().name().toLowerCase(Locale.ROOT));
    JsonArray cells = new JsonArray();
    finding.cells().forEach(code -> cells.add(code.value()));
    properties.add("cells", cells);
    result.add("properties", properties);
    return result;
  }

  private static JsonObject place(String file, int index, @Nullable Span span, Lines lines) {
    JsonObject artifact = location(file);
    artifact.addProperty("index", index);
    JsonObject physical = new JsonObject();
    physical.add("artifactLocation", artifact);
    if (span != null) {
      Lines.Position start = lines.at(span.start());
      Lines.Position end = lines.at(span.end());
      JsonObject region = new JsonObject();
      region.addProperty("startLine", start.line());
      region.addProperty("startColumn", start.column());
      region.addProperty("endLine", end.line());
      region.addProperty("endColumn", end.column());
      region.addProperty("charOffset", span.start());
      region.addProperty("charLength", span.length());
      physical.add("region", region);
    }
    JsonObject place = new JsonObject();
    place.add("physicalLocation", physical);
    return place;
  }

  private static JsonObject location(String file) {
    JsonObject location = new JsonObject();
    location.addProperty("uri", FileUri.of(file));
    return location;
  }

  private static JsonObject message(String text) {
    JsonObject message = new JsonObject();
    message.addProperty("text", text);
    return message;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** What stays the same when the report is read again: what a waiver names. */
  private static String fingerprint(Finding finding, AnnualReport report) {
    String subject = finding.code() + "\n" + report.agency().map(Agency::name).orElse("") + "\n"
        + report.year().orElse(0) + "\n"
        + finding.cells().stream().map(Code::value).collect(Collectors.joining(" "));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(subject.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
