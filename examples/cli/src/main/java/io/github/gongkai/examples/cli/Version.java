package io.github.gongkai.examples.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar's manifest. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Objects.requireNonNullElse(
        Main.class.getPackage().getImplementationVersion(), "(unpacked)");
    return new String[] {"gongkai " + version};
  }
}
