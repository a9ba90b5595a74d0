package io.github.gongkai.core.identity;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Label;
import java.util.Optional;

/**
 * Something that a document says of itself, and where.
 *
 * @param what what says it: the title, the period, the signature
 * @param value what it says
 * @param span where it says so; empty for the page's metadata
 * @param <T> the type of the value
 */
public record Said<T>(Label what, T value, Optional<Span> span) {}
