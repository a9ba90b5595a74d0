package io.github.gongkai.core.binding;

import static io.github.gongkai.core.binding.Forms.line;
import static io.github.gongkai.core.binding.Forms.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.statistics.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  private static final String HEAD = "来信来电情况 | 男性 | 女性 | 其他 | 总计 |\n";

  /** A mail table whose letters' line is given, the other lines being plain. */
  private static String mail(String letters) {
    return HEAD + "收到来信 | " + letters + "\n" + "收到来电 | 1 | 2 | 0 | 3 |\n其他 | 0 | 1 | 0 | 1 |\n";
  }

  private static String works(String head, String road) {
    return "来信来电情况\n工程数量 | 工程造价" + head + " |\n修路工程 | " + road + "\n修桥工程 | 0 | 0 |\n";
  }

  private static String staff(String cells) {
    return "工程数量 | 工程造价 |\n修路工程 | 0 | 0 |\n修桥工程 | 0 | 0 |\n人员情况 |\n编内人员 | " + cells + "\n";
  }

  @Test
  void cellsWithEndsAreReadInOrder() {
    assertThat(line(mail("5 | 3 | 1 | 9 |"), "mail.letters")).isEqualTo("5 3 1 9");
  }

  @Test
  void oneReadingForAllLayouts() {
    String flat = "来信来电情况 男性 女性 其他 总计 收到来信 5 3 1 9 收到来电 1 2 0 3 其他 0 1 0 1 总计 6 6 1 13";
    String lines = flat.replace(' ', '\n');
    String cells = flat.replace(" ", " |\n");
    String html = "<table><tr><td>来信来电情况</td><td>男性</td><td>女性</td><td>其他</td><td>总计</td></tr>"
        + "<tr><td>收到来信</td><td>5</td><td>3</td><td>1</td><td>9</td></tr>"
        + "<tr><td>收到来电</td><td>1</td><td>2</td><td>0</td><td>3</td></tr>"
        + "<tr><td>其他</td><td>0</td><td>1</td><td>0</td><td>1</td></tr>"
        + "<tr><td>总计</td><td>6</td><td>6</td><td>1</td><td>13</td></tr></table>";
    assertThat(read(lines)).isEqualTo(read(flat)).hasSize(16);
    assertThat(read(cells)).isEqualTo(read(flat));
    assertThat(read(html)).isEqualTo(read(flat));
    assertThat(line(flat, "mail.all")).isEqualTo("6 6 1 13");
  }

  @Test
  void emptyCellsBeforeTheFiguresOfALineThatIsCutOffMayNotBeFigures() {
    String whole = "来信来电情况 |  | 男性 | 女性 | 其他 | 总计 |\n收到来信 |  | 5 | 3 | 1 | 9 |\n";
    String letters = "5 3 1 9";

    assertThat(line(whole + "收到来电 |  | 1 | 2 | 0 | 3 |\n", "mail.calls")).isEqualTo("1 2 0 3");
    assertThat(line(whole + "收到来电 |  | 1 | 2 | 0 | 3 |\n", "mail.letters")).isEqualTo(letters);
    assertThat(line(whole + "收到来电 |  | 1 | 2 | 0 |", "mail.calls")).isEqualTo("1 2 0 ~3");
    assertThat(line(whole + "收到来电 |  | 1 | 2 | 0 |", "mail.letters")).isEqualTo(letters);
  }

  @Test
  void theOrderOfLabelsTellsRowsFromColumnsOfOneName() {
    String table = HEAD + "收到来信 | 5 | 3 | 1 | 9 |\n其他 | 0 | 1 | 0 | 1 |\n总计 | 5 | 4 | 1 | 10 |\n";
    assertThat(line(table, "mail.others")).isEqualTo("0 1 0 1");
    assertThat(line(table, "mail.all")).isEqualTo("5 4 1 10");
  }

  @Test
  void anOrdinalBrokenByALineEndBelongsToItsRow() {
    String html = "<table><tr><td>来信来电情况</td><td>男性</td><td>女性</td><td>其他</td><td>总计</td></tr>"
        + "<tr><td>（一<br>）收到来信</td><td>5</td><td>3</td><td>1</td><td>9</td></tr>"
        + "<tr><td>（二&nbsp;）收到来电</td><td>1</td><td>2</td><td>0</td><td>3</td></tr>"
        + "<tr><td>（三<br>）其他</td><td>0</td><td>1</td><td>0</td><td>1</td></tr>"
        + "<tr><td>（四<br>&nbsp;）总计</td><td>6</td><td>6</td><td>1</td><td>13</td></tr></table>";
    assertThat(line(html, "mail.letters")).isEqualTo("5 3 1 9");
    assertThat(line(html, "mail.all")).isEqualTo("6 6 1 13");
  }

  @Test
  void theOrdinalOfALabelThatWasCutOffIsNoFigure() {
    String cut = "工程数量\n工程造价\n1.修路工程\n7\n\n2.修";
    String whole = "工程数量\n工程造价\n1.修路工程\n7\n3\n2.修";
    assertThat(line(cut, "works.road")).isEqualTo("? ?");
    assertThat(line(whole, "works.road")).isEqualTo("7 3");
  }

  @Test
  void aTableThatBeginsAnewIsReadOnce() {
    String twice = mail("5 | 3 | 1 | 9 |") + mail("5 | 3 | 1 | 9 |");
    assertThat(line(twice, "mail.letters")).isEqualTo("5 3 1 9");
    assertThat(Forms.bind(twice).findings()).isEmpty();
  }

  @Test
  void aSentenceThatBeginsWithALabelDoesNotCutTheTable() {
    String rows = "收到来信 | 5 | 3 | 1 | 9 |\n收到来电 | 1 | 2 | 0 | 3 |\n总计 | 6 | 5 | 1 | 12 |\n";
    String table = "已经办结7件。\n" + HEAD + rows + "已经办结 | 4 | 1 | 1 | 6 |\n";
    assertThat(line(table, "mail.done")).isEqualTo("4 1 1 6");
    assertThat(line(table, "mail.letters")).isEqualTo("5 3 1 9");
    assertThat(Forms.bind(table).findings()).isEmpty();
  }

  /** The sentence stands right behind the table of another section, and far from its own. */
  @Test
  void aSentenceThatBeginsWithALabelDoesNotKeepATableFromItsPlace() {
    String works = "工程数量 | 工程造价 |\n修路工程 | 7 | 3 |\n修桥工程 | 1 | 2 |\n";
    String sentence = "收到来信5件。" + "办理过程由专人把关，答复文书用统一的样式，逾期的情况没有出现。".repeat(8) + "\n";
    String document = works + sentence + mail("5 | 3 | 1 | 9 |");
    assertThat(line(document, "mail.letters")).isEqualTo("5 3 1 9");
    assertThat(line(document, "works.road")).isEqualTo("7 3");
    assertThat(Forms.bind(document).findings()).isEmpty();
  }

  /** Nought here and there does not make two tables one: the second's 8 is another body's. */
  @Test
  void aSecondTableDoesNotFillInTheFirst() {
    String rest = "收到来电 | 0 | 0 | 0 | 0 |\n已经办结 | 0 | 0 | 0 | 0 |\n";
    String twice = HEAD + "收到来信 | 0 | 0 | 0 | 0 |\n" + rest + HEAD
        + "收到来信 | 0 | 0 | 0 | 0 |\n收到来电 | 0 | 0 | 0 | 0 |\n其他 | 8 | 0 | 0 | 8 |\n"
        + "总计 | 8 | 0 | 0 | 8 |\n";
    assertThat(read(twice)).doesNotContainValue("8").doesNotContainValue("~8");
    assertThat(line(twice, "mail.done")).isEqualTo("0 0 0 0");
    assertThat(Forms.bind(twice).further()).hasSize(1);
    String continued = mail("5 | 3 | 1 | 9 |").replace("总计 |", "|") + HEAD
        + "收到来信 | 5 | 3 | 1 | 9 |\n其他 | 8 | 0 | 0 | 8 |\n";
    assertThat(line(continued, "mail.letters")).isEqualTo("5 3 1 9");
  }

  @Test
  void twoTablesThatDifferAreAConflict() {
    String twice = mail("5 | 3 | 1 | 9 |") + mail("6 | 3 | 1 | 10 |");
    assertThat(Forms.bind(twice).findings())
        .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.TABLE_CONFLICT));
  }

  @Test
  void cellsLeftByMergedOnesTrail() {
    assertThat(line(mail("5 | 3 | 1 | 9 | | |"), "mail.letters")).isEqualTo("5 3 1 9");
  }

  /** LabelLetters without a figure in their first and last cells, calls with one, as layouts print them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 收到来信 |  | 3 | 0 |  |\n| 收到来电 | 1 | 2 | 0 | 3 |\n| 已经办结 | 0 | 0 | 0 | 0 |\n",
        "| 收到来信 |  | 3 | 0 |  |||\n| 收到来电 | 1 | 2 | 0 | 3 |||\n| 已经办结 | 0 | 0 | 0 | 0 |||\n",
        "收到来信 |  | 3 | 0 |  |||\n收到来电 | 1 | 2 | 0 | 3 |||\n已经办结 | 0 | 0 | 0 | 0 |||\n",
        "|\n收到来信 |\n |\n3 |\n0 |\n |||\n|\n收到来电 |\n1 |\n2 |\n0 |\n3 |||\n|\n已经办结 |\n0 |\n0 |\n0 |\n0 |||\n",
        "| \n 收到来信  | \n   | \n 3  | \n 0  | \n   |\n| \n 收到来电  | \n 1  | \n 2  | \n 0  | \n 3  |\n| \n 已经办结  | \n 0  | \n 0  | \n 0  | \n 0  |\n"
      })
  void strayPipesEndNoCells(String rows) {
    assertThat(line(HEAD + rows, "mail.letters")).isEqualTo("_ 3 0 _");
    assertThat(line(HEAD + rows, "mail.calls")).isEqualTo("1 2 0 3");
  }

  /** 小计 and 合计 are no columns of the form: with one of them a cell is lost and none too few. */
  @ParameterizedTest
  @ValueSource(strings = {"小计", "合计", "小<br>计", "男女<br>小计"})
  void aColumnTooManyIsSeenInWhateverWords(String head) {
    String html = "<table><tr><td>来信来电情况</td><td>男性</td><td>女性</td><td>其他</td><td>"
        + head
        + "</td><td>总计</td></tr>"
        + "<tr><td>收到来信</td><td>5</td><td>3</td><td>1</td><td>9</td><td></td></tr>"
        + "<tr><td>收到来电</td><td>1</td><td>2</td><td>0</td><td>3</td><td>3</td></tr></table>";
    assertThat(line(html, "mail.letters")).isEqualTo("? ? ? ?");
  }

  @Test
  void underAHeadTooManyAnEmptyTotalIsNoStrayPipe() {
    String rows = "收到来信 | 5 | 3 | 1 | 9 | |\n收到来电 | 1 | 2 | 0 | 3 | |\n已经办结 | 0 | 0 | 0 | 0 | |\n";
    String table = "来信来电情况 | 男性 | 女性 | 其他 | 小计 | 总计 |\n" + rows;
    assertThat(line(table.replace(" |", "\n|"), "mail.letters")).isEqualTo("? ? ? ?");
    assertThat(line(table, "mail.letters")).isEqualTo("? ? ? ?");
  }

  /** Columns that the form does not know: which of them is the form's cannot be told. */
  @Test
  void linesThatDisagreeOnTheirColumnAreUncertain() {
    String rows = "修路工程 | 5 | 7 | | |\n修桥工程 | | | 2 | 3 |\n";
    assertThat(line("工程数量 | 工程造价 |\n" + rows, "works.road")).isEqualTo("? ?");
    assertThat(line("工程数量 | 工程造价 |\n" + rows, "works.bridge")).isEqualTo("? ?");
    String html = "<table><tr><td>修路工程</td><td>5</td><td>7</td><td></td></tr>"
        + "<tr><td>修桥工程</td><td></td><td>2</td><td>3</td></tr></table>";
    assertThat(line("工程数量工程造价" + html, "works.bridge")).isEqualTo("? ?");
    String unitsLost = "修路工程 | | 5 | 7 |\n修桥工程 | | 2 | 3 |\n";
    assertThat(line("工程数量 | 工程造价 |\n" + unitsLost, "works.bridge")).isEqualTo("2 3");
  }

  /** Nothing shows whether its unit was lost or its last cells belong to merged ones. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到来信 |\n |\n |\n3 |\n0 |\n |\n收到来电 |\n |\n |\n2 |\n0 |\n |\n已经办结 |\n0 |\n0 |\n0 |\n0 |\n",
        "收到来信 | | | 3 | 0 | |\n收到来电 | 1 | 2 | 0 | 3 |\n",
        "收到来信 ||| 3 | 0 ||\n收到来电 | 1 | 2 | 0 | 3 |||\n"
      })
  void emptyCellsAtBothEndsStayOpen(String rows) {
    assertThat(line(HEAD + rows, "mail.letters")).contains("?");
  }

  @Test
  void aLostUnitCellLeads() {
    assertThat(line(mail(" | 5 | 3 | 1 | 9 |"), "mail.letters")).isEqualTo("5 3 1 9");
  }

  @Test
  void aUnitInACellOfItsOwnIsNoFigure() {
    assertThat(line(mail("件 | 5 | 3 | 1 | 9 |"), "mail.letters")).isEqualTo("5 3 1 9");
  }

  /** The empty cell may be the first of the line or a lost unit's: neither is taken for certain. */
  @Test
  void emptyCellsAtBothEndsOfALineLeaveItUncertain() {
    assertThat(line("工程数量 | 工程造价 |\n修路工程 | | 7 | |\n修桥工程 | 0 | 0 |\n", "works.road"))
        .isEqualTo("? ?");
  }

  @Test
  void aBlankCellIsNotZero() {
    assertThat(line(mail("5 | | 0 | |"), "mail.letters")).isEqualTo("5 _ 0 _");
    assertThat(line(mail("5 | / | - | 无 |"), "mail.letters")).isEqualTo("5 _ _ _");
    assertThat(line(mail("0 | | 0 | 0 |"), "mail.letters")).isEqualTo("0 _ 0 0");
  }

  @Test
  void aBlankCellMayBeWhatTheSumsLeave() {
    assertThat(line(mail("5 | | 0 | 7 |"), "mail.letters")).isEqualTo("5 ~2 0 7");
  }

  @Test
  void aBlankLineStaysBlank() {
    assertThat(line(mail(" | | | |"), "mail.letters")).isEqualTo("_ _ _ _");
  }

  @Test
  void moreFiguresThanCellsAreNotCutOff() {
    assertThat(line(mail("5 | 3 | 1 | 9 | 4 |"), "mail.letters")).doesNotContain("5", "3", "9");
  }

  @Test
  void twoFiguresInOneCellAreNotOne() {
    assertThat(line(mail("5 3 | 1 | 0 | 9 |"), "mail.letters")).startsWith("?");
  }

  @Test
  void lostZerosAmongZerosAreInferred() {
    String table = "来信来电情况 男性 女性 其他 总计\n收到来信 5 5\n收到来电 0 0 0 0\n其他 0 0 0 0\n总计 5 0 0 5\n";
    assertThat(line(table, "mail.letters")).isEqualTo("5 ~0 ~0 5");
  }

  @Test
  void lostFiguresThatNothingDeterminesStayOpen() {
    String table = "来信来电情况 男性 女性 其他 总计\n收到来信 5 5\n收到来电 0 0 0 0\n其他 0 0 0 0\n";
    assertThat(line(table, "mail.letters")).isEqualTo("? ? ? ?");
  }

  @Test
  void figuresRunTogetherAreCutWhereTheSumsSay() {
    String table = "来信来电情况男性女性其他总计收到来信123116收到来电1001其他0112总计13421" + "9已经办结0000";
    assertThat(line(table, "mail.letters")).isEqualTo("12 3 1 16");
    assertThat(line(table, "mail.all")).isEqualTo("13 4 2 19");
  }

  /** A line of two figures and a sign was put to the sums without the sign: 减3 came out as 3. */
  @Test
  void aSignIsNotLostWhereCellsAre() {
    String table = "来信来电情况 男性 女性 其他 总计\n收到来信 减3 3\n收到来电 0 0 0 0\n其他 0 0 0 0\n总计 3 0 0 3\n";
    assertThat(line(table, "mail.letters")).doesNotStartWith("3").doesNotStartWith("~");
  }

  /** A figure too large for the sums was put to them as 0. */
  @Test
  void aFigureTooLargeForTheSumsIsNotZero() {
    String table =
        "来信来电情况 男性 女性 其他 总计\n收到来信 9999999999999999 0\n收到来电 0 0 0 0\n" + "其他 0 0 0 0\n总计 0 0 0 0\n";
    assertThat(Forms.bind(table).figures().values().stream()
            .flatMap(List::stream)
            .filter(figure -> figure.code().value().startsWith("mail.letters."))
            .filter(figure -> figure instanceof Figure.Stated))
        .allSatisfy(figure ->
            assertThat(figure.written()).isEqualTo(figure.value().orElseThrow().toPlainString()));
  }

  /** A line with an empty cell and a lost one: which is which is not known, so neither is 0. */
  @Test
  void aLineThatShowsAnEmptyCellGetsNoInferredZero() {
    String table = HEAD + "收到来信 | 5 | | 5 |\n收到来电 | 0 | 0 | 0 | 0 |\n其他 | 0 | 0 | 0 | 0 |\n"
        + "总计 | 5 | 0 | 0 | 5 |\n";
    assertThat(line(table, "mail.letters")).doesNotContain("0");
  }

  @ParameterizedTest
  @CsvSource({
    "'',3 | 25 |,3 25",
    "（万元）,3 | 25 |,3 25",
    "（单位：万元）,3 | 25 |,3 25",
    "（单位：元）,3 | 250000 |,3 25",
    "'',3 | 250000元 |,3 25",
    "（单位：元）,3 | 25万元 |,3 25",
    "（单位：万元）,3 | 25万 |,3 25",
    "（单位：元）,3 | 25万 |,3 25"
  })
  void amountsAreGivenInTheCodesUnit(String head, String cells, String figures) {
    assertThat(line(works(head, cells), "works.road")).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3千元", "3万余元", "3~5", "1O2", "2019.1.1"})
  void whatCannotBeReadIsNotReadByItsBeginning(String written) {
    String flat = "工程数量 工程造价\n修路工程 3 " + written + "\n修桥工程 0 0\n";
    assertThat(line(flat, "works.road")).doesNotContain(" 3", " 1", " 2019");
    assertThat(line(works("", "3 | " + written + " |"), "works.road")).endsWith("?");
  }

  @Test
  void signsStandOnlyWhereTheFormHasThem() {
    assertThat(line(staff("12 | 减3 |"), "people.staff")).isEqualTo("12 -3");
    assertThat(line(staff("12 | +3 |"), "people.staff")).isEqualTo("12 3");
    assertThat(line(staff("12 | 0/0 |"), "people.staff")).isEqualTo("12 0");
    assertThat(line(staff("12 | 3/2 |"), "people.staff")).isEqualTo("12 ?");
    assertThat(line(staff("-12 | 3 |"), "people.staff")).isEqualTo("? 3");
  }

  @Test
  void labelsInProseAreNoTable() {
    assertThat(read("本年收到来信5件，收到来电3件，其他方式1件，总计9件，已经办结8件。")).isEmpty();
  }

  @Test
  void everyStatedFigureIsCutFromItsPlace() {
    String table = mail("5 | 3 | 1 | 9 |");
    Forms.bind(table)
        .figures()
        .values()
        .forEach(figures -> figures.forEach(figure -> {
          if (figure instanceof Figure.Stated stated) {
            assertThat(stated.place().cut(table)).isEqualTo(stated.written());
          }
        }));
  }

  @Test
  void wordsThatTheFormDoesNotKnowAreKept() {
    String table =
        HEAD + "收到来信 | 5 | 3 | 1 | 9 |\n收到传真 | 1 | 1 | 1 | 3 |\n收到来电 | 1 | 2 | 0 | 3 |\n";
    assertThat(line(table, "mail.letters")).isEqualTo("5 3 1 9");
    assertThat(Forms.bind(table).unread()).extracting(unread -> unread.text()).contains("收到传真");
  }

  @Test
  void decimalsElsewhereInATableDoNotMoveThePointOfDigitsRunTogether() {
    String table =
        "来信来电情况男性女性其他总计收到来信0000收到来电0000其他0000总计0000已经办结0000" + "工程数量工程造价修路工程077修桥工程00.25";
    assertThat(line(table, "works.road")).isEqualTo("0 77");
  }

  @Test
  void thousandsSeparatorsAreNoSignOfFiguresRunTogether() {
    String table = "来信来电情况\n男性\n女性\n其他\n总计\n收到来信\n1,122\n2,301\n4,500\n7,923\n"
        + "收到来电\n1,000\n2,000\n3,000\n6,000\n其他\n5\n1\n6\n总计\n2,127\n4,302\n7,500\n13,929\n";
    assertThat(line(table, "mail.letters")).isEqualTo("1122 2301 4500 7923");
    assertThat(read(table).get("mail.others.men")).isEqualTo("5");
    assertThat(read(table).get("mail.others.total")).isEqualTo("6");
    String open = "工程数量\n工程造价\n修路工程\n1,101\n修桥工程\n2,300\n1,500\n" + table;
    assertThat(line(open, "works.road")).doesNotContain("110", "11");
  }

  /** A figure on a line that lost cells was said to stand at its first digit only. */
  @Test
  void aFigureOnALineThatLostCellsStandsAtAllItsDigits() {
    String table = "来信来电情况 男性 女性 其他 总计\n收到来信 16 16\n收到来电 0 0 0 0\n其他 0 0 0 0\n总计 16 0 0 16\n";
    assertThat(line(table, "mail.letters")).isEqualTo("16 ~0 ~0 16");
    assertPlaces(table);
  }

  @Test
  void aFigureCutOutOfARunStandsAtItsOwnDigits() {
    String table = "来信来电情况男性女性其他总计收到来信123116收到来电1001其他0112总计134219已经办结0000";
    assertThat(line(table, "mail.letters")).isEqualTo("12 3 1 16");
    assertPlaces(table);
  }

  private static void assertPlaces(String table) {
    Forms.bind(table).figures().values().stream().flatMap(List::stream).forEach(figure -> {
      if (figure instanceof Figure.Stated stated) {
        assertThat(stated.place().cut(table)).isEqualTo(stated.written());
        assertThat(stated.exact()).isEqualByComparingTo(stated.written());
      }
    });
  }
}
