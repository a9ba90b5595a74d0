package io.github.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplatesCommandTest {

  @Test
  void listsEveryTemplateWithItsYearsAndTables() {
    CommandLineRun run = CommandLineRun.of("templates");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line ->
            line.matches("  national-2019 +2019-2020 +国办公开办函〔2019〕60号 .*" + "requests 23x7.*"))
        .anyMatch(line -> line.matches("  narrative-2008 +2008-2018 .*none, in prose"));
  }

  @Test
  void listsTheCodesOfEveryFigure() {
    assertThat(CommandLineRun.of("templates", "--codes").out().lines())
        .anyMatch(line -> line.matches("  national-2021 +requests\\.granted\\.naturalPerson +件 "
            + "+予以公开 Granted / 自然人 Natural person"));
  }
}
