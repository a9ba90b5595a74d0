package io.github.gongkai.core.text;

/** A charset that bytes may really have been in: reads one character of them. */
enum Encoding {
  /** UTF-8, as far as Chinese text has it: three bytes, or two of blanks and letters with marks. */
  UTF_8 {
    @Override
    int length(ByteRun bytes, int at) {
      int lead = bytes.get(at);
      if (lead >= 0xC2 && lead <= 0xC7) {
        return isContinued(bytes.get(at + 1)) ? 2 : 0;
      }
      return isThree(bytes, at) ? 3 : 0;
    }

    @Override
    char read(ByteRun bytes, int at) {
      int lead = bytes.get(at);
      int second = bytes.get(at + 1) & 0x3F;
      return lead < 0xE0
          ? (char) ((lead & 0x1F) << 6 | second)
          : (char) ((lead & 0xF) << 12 | second << 6 | bytes.get(at + 2) & 0x3F);
    }

    @Override
    int cutLength(ByteRun bytes, int at) {
      if (bytes.get(at) < 0xE2) {
        return 0;
      }
      boolean lost = false;
      int length = 1;
      while (length < 3 && (isContinued(bytes.get(at + length)) || bytes.isLost(at + length))) {
        lost |= bytes.isLost(at + length);
        length++;
      }
      return lost ? length : 0;
    }
  },
  /** UTF-8 of three bytes only. */
  UTF_8_HAN {
    @Override
    int length(ByteRun bytes, int at) {
      return isThree(bytes, at) ? 3 : 0;
    }

    @Override
    char read(ByteRun bytes, int at) {
      return UTF_8.read(bytes, at);
    }

    @Override
    int cutLength(ByteRun bytes, int at) {
      return UTF_8.cutLength(bytes, at);
    }
  },
  /** GBK. */
  GBK {
    @Override
    int length(ByteRun bytes, int at) {
      return read(bytes, at) == 0 ? 0 : 2;
    }

    @Override
    char read(ByteRun bytes, int at) {
      return Gbk.character(bytes.get(at), bytes.get(at + 1));
    }

    @Override
    int cutLength(ByteRun bytes, int at) {
      return bytes.get(at) > Gbk.EURO && bytes.isLost(at + 1) ? 2 : 0;
    }
  };

  /** How many bytes the character here has; 0 where there is none. */
  abstract int length(ByteRun bytes, int at);

  /** The character here. */
  abstract char read(ByteRun bytes, int at);

  /** How many bytes there are of a character that begins here and of which one is lost. */
  abstract int cutLength(ByteRun bytes, int at);

  /** Three bytes of a character from Chinese punctuation on, or of general punctuation. */
  private static boolean isThree(ByteRun bytes, int at) {
    int lead = bytes.get(at);
    return lead >= 0xE2
        && lead <= 0xEF
        && lead != 0xED
        && isContinued(bytes.get(at + 1))
        && isContinued(bytes.get(at + 2));
  }

  private static boolean isContinued(int value) {
    return value >= 0x80 && value < 0xC0;
  }
}
