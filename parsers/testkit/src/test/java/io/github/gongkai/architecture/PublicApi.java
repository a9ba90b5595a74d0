package io.github.gongkai.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a module promises: its exported types and their members, a line each, in a fixed order. */
final class PublicApi {
  /** By what is called, not by what it gives: a changed return type stays where it was. */
  private static final Comparator<String> BY_NAME = Comparator.<String, String>comparing(
          line -> line.replaceAll("^.*?(\\w+)(\\(.*)?( throws .*)?$", "$1"))
      .thenComparing(Comparator.naturalOrder());

  private PublicApi() {}

  static List<String> lines(ModuleDescriptor module, JavaClasses classes) {
    List<String> lines = new ArrayList<>();
    types(classes, Libraries.exports(module)).forEach(type -> {
      // later versions of Java say of a type whether it is sealed, 17 does not
      lines.add(shortened(type.toGenericString().replaceAll("\\b(?:non-)?sealed ", "")));
      members(type)
          .map(member -> "  " + shortened(member))
          .distinct()
          .sorted(BY_NAME)
          .forEach(lines::add);
    });
    return lines;
  }

  /** Each line that is gone or new, under the type that it belongs to. */
  static List<String> changes(List<String> before, List<String> now) {
    Set<String> old = new LinkedHashSet<>(withTypes(before));
    Set<String> fresh = new LinkedHashSet<>(withTypes(now));
    return Stream.concat(
            old.stream().filter(line -> !fresh.contains(line)).map(line -> "- " + line),
            fresh.stream().filter(line -> !old.contains(line)).map(line -> "+ " + line))
        .toList();
  }

  private static List<String> withTypes(List<String> lines) {
    List<String> all = new ArrayList<>();
    String type = "";
    for (String line : lines) {
      boolean member = line.startsWith(" ");
      type = member ? type : line;
      all.add(member ? type + ":" + line : line);
    }
    return all;
  }

  static Stream<Class<?>> types(JavaClasses classes, Set<String> packages) {
    return classes.stream()
        .filter(type -> packages.contains(type.getPackageName()))
        .sorted(Comparator.comparing(JavaClass::getName))
        .<Class<?>>map(JavaClass::reflect)
        .filter(PublicApi::isVisible);
  }

  /** What a user of a type can call, what it has from types that the user cannot see included. */
  static Stream<Executable> executables(Class<?> type) {
    Stream<Executable> own = Stream.concat(
            Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
        .filter(member -> !member.isSynthetic() && isVisible(member));
    Class<?> parent = type.getSuperclass();
    boolean hidden =
        parent != null && parent.getName().startsWith("io.github.gongkai.") && !isVisible(parent);
    return hidden ? Stream.concat(own, executables(parent).filter(Method.class::isInstance)) : own;
  }

  private static Stream<String> members(Class<?> type) {
    Stream<String> fields = Arrays.stream(type.getDeclaredFields())
        .filter(field -> !field.isSynthetic() && isVisible(field))
        .map(Field::toGenericString);
    Stream<String> others =
        executables(type).filter(member -> !isGiven(type, member)).map(PublicApi::signature);
    return Stream.concat(fields, others)
        .map(line ->
            line.replaceAll("[\\w.$]+[.$](\\w+\\()", "$1").replace(type.getName() + ".", ""));
  }

  private static String signature(Executable executable) {
    return executable instanceof Method method
        ? method.toGenericString()
        : ((Constructor<?>) executable).toGenericString();
  }

  /** What every enum and every record has says nothing about this one. */
  private static boolean isGiven(Class<?> type, Executable member) {
    Set<String> ofRecords = Set.of("equals", "hashCode", "toString");
    Set<String> ofEnums = Set.of("values", "valueOf");
    return (type.isRecord() && ofRecords.contains(member.getName()))
        || (type.isEnum() && ofEnums.contains(member.getName()));
  }

  private static boolean isVisible(Class<?> type) {
    boolean visible =
        Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
    Class<?> outer = type.getDeclaringClass();
    return visible && (outer == null || isVisible(outer));
  }

  private static boolean isVisible(Member member) {
    return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
  }

  private static String shortened(String line) {
    return line.replaceAll("\\b(public|abstract|default|final|synchronized) ", "")
        .replaceAll("\\bjava\\.(?:[a-z]+\\.)+(?=[A-Z])", "")
        .replaceAll("\\bio\\.github\\.gongkai\\.", "")
        .replace('$', '.');
  }
}
