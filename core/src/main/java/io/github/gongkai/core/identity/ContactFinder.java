package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.HanScript;
import io.github.gongkai.model.Contact;
import java.util.List;
import java.util.Optional;

/** Reads the contact details that a report's preamble gives: 地址, 邮编, 电话, 电子邮箱. */
final class ContactFinder {

  private static final int LONGEST_ADDRESS = 70;
  private static final int LONGEST_MAIL = 60;
  private static final int POSTCODE = 6;
  private static final int REACH = 300;
  private static final String ADDRESS_WORDS = "路街道号楼区市县镇乡村室巷院厦栋幢办层弄省";
  private static final String[] QUESTIONS = {"疑问", "疑义", "意见或建议", "意见和建议"};

  private ContactFinder() {}

  /** The details that are labelled in a preamble. */
  static Contact inPreamble(Excerpt preamble) {
    return labelled(preamble, 0, preamble.length());
  }

  /** The details behind 如对本报告有疑问，请与…联系, where such a sentence stands in a section. */
  static Contact inSection(Excerpt section) {
    for (String question : QUESTIONS) {
      int at = section.folded().indexOf(question);
      int end = Math.min(section.length(), at + REACH);
      int contact = at < 0 ? -1 : section.folded().substring(at, end).indexOf("联系");
      if (contact >= 0) {
        return labelled(section, at, end);
      }
    }
    return Contact.none();
  }

  private static Contact labelled(Excerpt text, int from, int to) {
    Optional<String> address = Optional.empty();
    Optional<String> postcode = Optional.empty();
    Optional<String> email = Optional.empty();
    List<String> phones = List.of();
    for (int i = from; i < to; i++) {
      Optional<ContactLabel> label = ContactLabel.at(text, i);
      if (label.isPresent()) {
        int value = label.get().valueFrom();
        switch (label.get().field()) {
          case ADDRESS -> address = address.or(() -> address(text, value));
          case POSTCODE -> postcode = postcode.or(() -> postcode(text, value));
          case EMAIL -> email = email.or(() -> email(text, value));
          case PHONE -> phones = phones.isEmpty() ? PhoneNumbers.at(text, value) : phones;
          case OTHER -> {}
        }
        i = value - 1;
      }
    }
    return Contact.builder()
        .address(address)
        .postcode(postcode)
        .addAllPhones(phones)
        .email(email)
        .build();
  }

  private static Optional<String> address(Excerpt text, int from) {
    int depth = 0;
    int to = from;
    while (to < text.length() && !endsAddress(text, from, to, depth)) {
      char c = text.charAt(to);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      to++;
      if (to - from > LONGEST_ADDRESS) {
        return Optional.empty(); // runs on into prose: where it ends cannot be told
      }
    }
    String address = text.written(new Range(from, to));
    return isAddress(address) ? Optional.of(address) : Optional.empty();
  }

  private static boolean endsAddress(Excerpt text, int from, int at, int depth) {
    char c = text.charAt(at);
    boolean stop = "。;".indexOf(c) >= 0 || depth == 0 && ",)、".indexOf(c) >= 0;
    boolean line = at > from && text.isLineStart(at);
    boolean heading =
        c == '一' && (text.folded().startsWith("一、", at) || text.folded().startsWith("一概述", at));
    return stop || line || heading || ContactLabel.at(text, at).isPresent();
  }

  private static boolean isAddress(String address) {
    boolean worded = false;
    boolean placed = false;
    for (int i = 0; i < address.length(); i++) {
      worded |= HanScript.isHan(address.charAt(i));
      placed |= ADDRESS_WORDS.indexOf(address.charAt(i)) >= 0;
    }
    return address.length() >= 4 && worded && placed;
  }

  private static Optional<String> postcode(Excerpt text, int from) {
    int end = from;
    while (end < text.length()
        && end - from <= POSTCODE
        && Fold.isDigit(text.charAt(end))
        && (end == from || !text.isPieceStart(end))) {
      end++;
    }
    return end - from == POSTCODE
        ? Optional.of(text.written(new Range(from, end)))
        : Optional.empty();
  }

  private static Optional<String> email(Excerpt text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_MAIL && isMailPart(text, from, to)) {
      to++;
    }
    while (to > from && ".-".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String mail = text.folded().substring(from, to);
    int at = mail.indexOf('@');
    boolean valid = at > 0
        && at == mail.lastIndexOf('@')
        && mail.indexOf('.', at) > at + 1
        && to - from < LONGEST_MAIL;
    return valid ? Optional.of(text.written(new Range(from, to))) : Optional.empty();
  }

  private static boolean isMailPart(Excerpt text, int from, int at) {
    char c = text.charAt(at);
    boolean part = c >= 'a' && c <= 'z' || Fold.isDigit(c) || "._%+-@".indexOf(c) >= 0;
    boolean broken = at > from && text.isPieceStart(at) && c != '@' && text.charAt(at - 1) != '@';
    return part && !broken;
  }
}
