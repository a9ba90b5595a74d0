package io.github.gongkai.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.FlatJson;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.testkit.BulkRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledSetTest {

  private static final List<Template> NATIONAL = BulkRun.installedTemplates().stream()
      .filter(template -> template.id().value().startsWith("national-20"))
      .filter(template -> template.firstYear() > 2014)
      .toList();

  @TempDir
  Path directory;

  @Test
  void gongkaiScoresWellOnASetOfItsOwn() throws IOException {
    LabelledSet set = LabelledSet.write(directory, NATIONAL, 1, 20);
    Score score = set.score(read(set));
    assertThat(score.recall()).as("%s", score).isGreaterThan(0.9);
  }

  @Test
  void gongkaiIsNeverSilentlyWrongOnASetOfAllForms() throws IOException {
    LabelledSet set = LabelledSet.write(directory, BulkRun.installedTemplates(), 1, 500);
    Score score = set.score(read(set));
    assertThat(score.notes()).as("%s", score).isEmpty();
    assertThat(score.silentErrors()).isZero();
  }

  @Test
  void whatSentencesStateOnAFormInProseMustBeRight() throws IOException {
    // the table of document 432 is lost; a sentence says 本年度发生政府信息公开行政复议505件
    LabelledSet set = LabelledSet.write(directory, BulkRun.installedTemplates(), 432, 1);
    assertThat(set.score(List.of("{\"cells\": {\"review.total\": 505}}")).silentErrors())
        .isZero();
    assertThat(set.score(List.of("{\"cells\": {\"review.total\": 50}}")).notes())
        .hasSize(1);
    assertThat(set.score(List.of("{\"cells\": {\"review.total.upheld\": 5}}")).notes())
        .hasSize(1);
  }

  @Test
  void aSetThatWasWrittenCanBeOpened() throws IOException {
    LabelledSet written = LabelledSet.write(directory, NATIONAL, 10, 5);
    assertThat(LabelledSet.open(directory).documents())
        .containsExactlyInAnyOrderElementsOf(written.documents());
  }

  @Test
  void anotherValueIsASilentError() throws IOException {
    LabelledSet set = LabelledSet.write(directory, NATIONAL, 1, 1);
    Score score = set.score(List.of("{\"cells\": {\"requests.received.total\": 987654321}}"));
    assertThat(score.silentErrors()).isEqualTo(1);
    assertThat(score.notes()).hasSize(1);
  }

  @Test
  void aValueNamedAmbiguousIsNone() throws IOException {
    LabelledSet set = LabelledSet.write(directory, NATIONAL, 1, 1);
    Score score = set.score(List.of("{\"cells\": {\"requests.received.total\": 987654321},"
        + " \"ambiguous\": [\"requests.received.total\"]}"));
    assertThat(score.silentErrors()).isZero();
  }

  @Test
  void answersMayComeInAnyOrderWhereTheyNameTheirDocuments() throws IOException {
    LabelledSet set = LabelledSet.write(directory, NATIONAL, 1, 3);
    List<String> named = new ArrayList<>();
    List<String> answers = read(set);
    for (int i = 0; i < answers.size(); i++) {
      named.add("{\"document\": \"set/" + set.documents().get(i).getFileName() + "\", "
          + answers.get(i).substring(answers.get(i).indexOf('{') + 1));
    }
    Collections.reverse(named);
    assertThat(set.score(named)).hasToString(set.score(answers).toString());
    named.set(0, named.get(1));
    assertThatThrownBy(() -> set.score(named)).hasMessageStartingWith("no answer for");
  }

  @Test
  void thereMustBeAnAnswerForEveryDocument() throws IOException {
    LabelledSet set = LabelledSet.write(directory, NATIONAL, 1, 2);
    assertThatThrownBy(() -> set.score(List.of("{}"))).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> read(LabelledSet set) throws IOException {
    ReportReader reader = ReportReader.create();
    List<String> answers = new ArrayList<>();
    for (Path document : set.documents()) {
      ReadResult result = reader.read(document);
      answers.add(FlatJson.of(result));
    }
    return answers;
  }
}
