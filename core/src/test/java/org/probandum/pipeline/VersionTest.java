package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VersionTest {
  private static final Pattern PARENT =
      Pattern.compile("<parent>.*?<version>([^<]+)</version>.*?</parent>", Pattern.DOTALL);

  @Test
  void theVersionIsThatOfTheBuildFile() throws IOException {
    Matcher matcher = PARENT.matcher(Files.readString(Path.of("pom.xml")));

    assertThat(matcher.find()).isTrue();
    assertThat(Version.VERSION).isEqualTo(matcher.group(1));
  }
}
