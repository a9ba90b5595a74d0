package io.github.gongkai.core.binding;

/**
 * A wording found in a text.
 *
 * @param lead where it begins with the ordinal and the 其中 before it
 * @param from where its first letter stands
 * @param to the index after its last letter
 * @param wording its number in the trie
 */
record LabelHit(int lead, int from, int to, int wording) {}
