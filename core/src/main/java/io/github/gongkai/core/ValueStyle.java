package io.github.gongkai.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How Immutables generates {@link Limits}.
 *
 * <p>An annotation of our own, kept out of the class files: with {@code @Value.Style} in them,
 * javac would warn every user who does not have Immutables.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = true,
    // none of those found on the class path: users do not have them
    allowedClasspathAnnotations = Override.class)
@interface ValueStyle {}
