package io.github.gongkai.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Some other package names the type, or one within it. */
final class UsedFromOtherPackages extends ArchCondition<JavaClass> {
  UsedFromOtherPackages() {
    super("be used from other packages");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    boolean used = type.getPackage().getClasses().stream()
        .filter(part -> part.equals(type) || part.getName().startsWith(type.getName() + "$"))
        .flatMap(part -> part.getDirectDependenciesToSelf().stream())
        .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage()));
    events.add(new SimpleConditionEvent(
        type, used, type.getFullName() + " is public, but only its own package uses it"));
  }
}
