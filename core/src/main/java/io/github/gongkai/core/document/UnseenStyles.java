package io.github.gongkai.core.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells styles that hide an element. A page repeats few styles again and again. */
final class UnseenStyles {

  private static final Pattern UNSEEN = Pattern.compile(
      "display:none|visibility:hidden|mso-hide:all|line-through|(?<![a-z-])font-size:0(?:px|pt|em|rem|%)?(?:;|!|$)");

  private final Map<String, Boolean> known = new HashMap<>();

  boolean hide(String style) {
    return !style.isEmpty() && known.computeIfAbsent(style, UnseenStyles::isUnseen);
  }

  private static boolean isUnseen(String style) {
    String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return UNSEEN.matcher(compact).find();
  }
}
