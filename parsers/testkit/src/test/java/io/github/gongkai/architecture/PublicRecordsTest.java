package io.github.gongkai.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.gongkai.core.series.Comparability;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No component of a record that callers make may be missing: what has no value is empty. */
class PublicRecordsTest {
  private static final JavaClasses CLASSES = Libraries.classes();
  private static final Set<String> MODULES =
      Set.of("io.github.gongkai.model", "io.github.gongkai.core");

  /** Something of each type that components have, beside records, enums and interfaces. */
  private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
      Map.entry(int.class, 1),
      Map.entry(boolean.class, true),
      Map.entry(Object.class, "any"),
      Map.entry(String.class, "a"),
      Map.entry(BigDecimal.class, BigDecimal.ONE),
      Map.entry(LocalDate.class, LocalDate.EPOCH),
      Map.entry(Optional.class, Optional.empty()),
      Map.entry(OptionalInt.class, OptionalInt.empty()),
      Map.entry(List.class, List.of()),
      Map.entry(Set.class, Set.of()),
      Map.entry(Map.class, Map.of()),
      Map.entry(Comparability.class, Comparability.NONE));

  static Stream<Class<?>> records() {
    return Libraries.modules().stream()
        .filter(module -> MODULES.contains(module.name()))
        .flatMap(module -> PublicApi.types(CLASSES, Libraries.exports(module)))
        .filter(Class::isRecord);
  }

  @ParameterizedTest
  @MethodSource("records")
  void nameTheComponentThatIsMissing(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      @Nullable Object[] values = samples(components);
      if (!components[i].getType().isPrimitive()) {
        values[i] = null;
        assertThatNullPointerException()
            .as(type.getName())
            .isThrownBy(() -> make(type, values))
            .withMessage(components[i].getName());
      }
    }
  }

  /** Else a record might be refused for another reason, or the test above pass over it. */
  @ParameterizedTest
  @MethodSource("records")
  void areMadeOfTheSamples(Class<?> type) throws Throwable {
    assertThat(make(type, samples(type.getRecordComponents()))).isInstanceOf(type);
  }

  private static @Nullable Object[] samples(RecordComponent[] components)
      throws ReflectiveOperationException {
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = sample(components[i].getType());
    }
    return values;
  }

  private static Object sample(Class<?> type) throws ReflectiveOperationException {
    Object known = SAMPLES.get(type);
    if (known != null) {
      return known;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }
    return make(type, samples(type.getRecordComponents()));
  }

  private static Object make(Class<?> type, @Nullable Object[] values)
      throws ReflectiveOperationException {
    Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(parameters);
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
