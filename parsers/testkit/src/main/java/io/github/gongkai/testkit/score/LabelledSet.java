package io.github.gongkai.testkit.score;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.testkit.Recipe;
import io.github.gongkai.testkit.TestDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Documents with gold files beside them, for any program that reads reports.
 *
 * <pre>{@code
 * LabelledSet set = LabelledSet.write(directory, templates, 1, 500);
 * // run any program over set.documents(), let it print one flat JSON object a line
 * System.out.println(set.score(lines));
 * }</pre>
 */
public final class LabelledSet {

  private static final String GOLD = ".gold.json";

  private final List<Path> documents;

  private LabelledSet(List<Path> documents) {
    this.documents = documents;
  }

  /**
   * Writes a set.
   *
   * @param directory where to, made if it is not there
   * @param templates the templates of its documents
   * @param seed the first document's seed
   * @param count how many documents
   * @return the set
   * @throws IOException if a file cannot be written
   */
  public static LabelledSet write(Path directory, List<Template> templates, long seed, int count)
      throws IOException {
    Files.createDirectories(directory);
    List<Path> documents = new ArrayList<>();
    for (long each = seed; each < seed + count; each++) {
      TestDocument document = Recipe.random(templates, each).make();
      String stem = String.valueOf(each);
      Path path =
          directory.resolve(stem + (document.recipe().layout().isHtml() ? ".html" : ".txt"));
      Files.write(path, document.bytes());
      Files.writeString(
          directory.resolve(stem + GOLD), GoldFile.of(path.getFileName().toString(), document));
      documents.add(path);
    }
    return new LabelledSet(List.copyOf(documents));
  }

  /**
   * Opens a set that was written before, or any folder of documents and gold files.
   *
   * @param directory the folder
   * @return the set
   * @throws IOException if the folder cannot be listed
   */
  public static LabelledSet open(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return new LabelledSet(files
          .filter(file -> !file.toString().endsWith(GOLD))
          .filter(file -> Files.exists(gold(file)))
          .sorted()
          .toList());
    }
  }

  /**
   * The documents.
   *
   * @return their paths, in the order in which a program must answer
   */
  public List<Path> documents() {
    return documents;
  }

  /**
   * Scores a program's answers.
   *
   * @param answers one flat JSON object for each document, with the file's name as {@code document},
   *     or without any names in the order of {@link #documents()}
   * @return the score
   * @throws IOException if a gold file cannot be read
   * @throws IllegalArgumentException if an answer is no JSON object, or if there is not one answer for
   *     each document
   */
  public Score score(List<String> answers) throws IOException {
    if (answers.size() != documents.size()) {
      throw new IllegalArgumentException(
          answers.size() + " answers for " + documents.size() + " documents");
    }
    List<Map<String, Object>> objects = answers.stream().map(Json::object).toList();
    Map<String, Map<String, Object>> named = new HashMap<>();
    objects.forEach(answer -> named.put(name(answer), answer));
    boolean inOrder = named.keySet().equals(Set.of(""));
    Score score = new Score();
    for (int i = 0; i < documents.size(); i++) {
      Path document = documents.get(i);
      String name = document.getFileName().toString();
      Map<String, Object> answer = inOrder ? objects.get(i) : named.get(name);
      if (answer == null) {
        throw new IllegalArgumentException("no answer for " + name);
      }
      score.add(name, Json.object(Files.readString(gold(document))), answer);
    }
    return score;
  }

  /** The file's name that an answer gives, without folders; empty when it gives none. */
  private static String name(Map<String, Object> answer) {
    String given = String.valueOf(answer.getOrDefault("document", ""));
    return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
  }

  private static Path gold(Path document) {
    String name = document.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return document.resolveSibling(name.substring(0, dot < 0 ? name.length() : dot) + GOLD);
  }
}
