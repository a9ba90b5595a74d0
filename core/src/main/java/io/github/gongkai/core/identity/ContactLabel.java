package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.Fold;
import java.util.List;
import java.util.Optional;

/**
 * A label of a report's contact details, and where its value begins.
 *
 * @param field what the value is
 * @param from where the label begins
 * @param valueFrom where the value begins
 */
record ContactLabel(Field field, int from, int valueFrom) {

  /** What a label announces. */
  enum Field {
    ADDRESS,
    POSTCODE,
    PHONE,
    EMAIL,
    /** Not wanted, but it ends the value before it. */
    OTHER
  }

  private record Word(String word, Field field) {}

  /** Longer words before those that they begin with or contain. */
  private static final List<Word> WORDS = List.of(
      new Word("网站地址", Field.OTHER),
      new Word("网页地址", Field.OTHER),
      new Word("下载地址", Field.OTHER),
      new Word("联系地址", Field.ADDRESS),
      new Word("通讯地址", Field.ADDRESS),
      new Word("通信地址", Field.ADDRESS),
      new Word("办公地址", Field.ADDRESS),
      new Word("单位地址", Field.ADDRESS),
      new Word("邮政编码", Field.POSTCODE),
      new Word("邮编", Field.POSTCODE),
      new Word("监督电话", Field.OTHER),
      new Word("举报电话", Field.OTHER),
      new Word("投诉电话", Field.OTHER),
      new Word("电话", Field.PHONE),
      new Word("联系方式", Field.PHONE),
      new Word("传真", Field.OTHER),
      new Word("电子邮箱", Field.EMAIL),
      new Word("电子邮件", Field.EMAIL),
      new Word("电子信箱", Field.EMAIL),
      new Word("邮箱", Field.EMAIL),
      new Word("e-mail", Field.EMAIL),
      new Word("email", Field.EMAIL),
      new Word("地址", Field.ADDRESS),
      new Word("网址", Field.OTHER),
      new Word("网站", Field.OTHER),
      new Word("联系人", Field.OTHER),
      new Word("联系部门", Field.OTHER),
      new Word("联系单位", Field.OTHER),
      new Word("办公时间", Field.OTHER),
      new Word("工作时间", Field.OTHER));

  private static final WordList LABELS =
      WordList.of(WORDS.stream().map(Word::word).toList());

  /** What stands before a label and belongs to it: 联系电话, 办公传真. */
  private static final WordList KINDS =
      WordList.of("联系", "咨询", "办公", "值班", "服务", "受理", "单位", "公开", "工作");

  private static final WordList ADDITIONS =
      WordList.of("号码", "(传真)", "/传真", "及传真", "、传真", "地址", "为", "是");

  /** The label that begins at an index. */
  static Optional<ContactLabel> at(Excerpt text, int from) {
    Optional<ContactLabel> plain = plainAt(text, from);
    int behindKind = plain.isPresent() ? from : KINDS.end(text.folded(), from);
    return behindKind == from
        ? plain
        : plainAt(text, behindKind)
            .map(label -> new ContactLabel(label.field(), from, label.valueFrom()));
  }

  private static Optional<ContactLabel> plainAt(Excerpt text, int from) {
    String folded = text.folded();
    int number = LABELS.numberAt(folded, from);
    if (number < 0) {
      return Optional.empty();
    }
    Word word = WORDS.get(number);
    int end = from + word.word().length();
    int added = ADDITIONS.end(folded, end);
    end = added > end ? ADDITIONS.end(folded, added) : end;
    boolean colon = end < folded.length() && folded.charAt(end) == ':';
    return colon || isValueStart(text, end, word.field())
        ? Optional.of(new ContactLabel(word.field(), from, colon ? end + 1 : end))
        : Optional.empty();
  }

  /** A number or a mail address may follow its label without a colon. */
  private static boolean isValueStart(Excerpt text, int at, Field field) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return switch (field) {
      case POSTCODE, PHONE -> Fold.isDigit(c);
      case EMAIL -> Fold.isDigit(c) || c >= 'a' && c <= 'z';
      case OTHER -> Fold.isDigit(c);
      case ADDRESS -> text.isLineStart(at);
    };
  }
}
