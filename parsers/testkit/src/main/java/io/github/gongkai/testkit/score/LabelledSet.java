package io.github.gongkai.testkit.score;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.testkit.Recipe;
import io.github.gongkai.testkit.TestDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
   * @param answers one flat JSON object for each document, in their order
   * @return the score
   * @throws IOException if a gold file cannot be read
   * @throws IllegalArgumentException if there are not as many answers as documents
   */
  public Score score(List<String> answers) throws IOException {
    if (answers.size() != documents.size()) {
      throw new IllegalArgumentException(
          answers.size() + " answers for " + documents.size() + " documents");
    }
    Score score = new Score();
    for (int i = 0; i < answers.size(); i++) {
      Path document = documents.get(i);
      Map<String, Object> gold = Json.object(Files.readString(gold(document)));
      score.add(document.getFileName().toString(), gold, Json.object(answers.get(i)));
    }
    return score;
  }

  private static Path gold(Path document) {
    String name = document.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return document.resolveSibling(name.substring(0, dot < 0 ? name.length() : dot) + GOLD);
  }
}
