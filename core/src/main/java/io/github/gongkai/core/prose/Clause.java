package io.github.gongkai.core.prose;

/**
 * A clause, as indexes into its sentence's tokens.
 *
 * @param from its first token
 * @param to the token after its last
 * @param listed whether it is an item of a list: 、 or a colon stands before it
 * @param bracketed whether it stands in brackets
 */
record Clause(int from, int to, boolean listed, boolean bracketed) {}
