package io.github.gongkai.core.source;

import java.util.Optional;

/**
 * A document's text and how it was got from its bytes.
 *
 * @param text the decoded document; every span of a reading refers to it
 * @param charset the charset it was decoded with, by its canonical Java name
 * @param declared the charset that the document or its sender declares, where that is another one
 * @param replaced how many malformed sequences became replacement characters
 */
public record Decoded(String text, String charset, Optional<String> declared, int replaced) {}
