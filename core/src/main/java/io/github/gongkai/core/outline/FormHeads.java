package io.github.gongkai.core.outline;

import java.util.Arrays;

/** Where the heads of statistics forms stand in a text, found in one pass for all who ask. */
final class FormHeads {

  /** Heads of the forms that stand behind a report, up to 2018. */
  private static final Words BEHIND_REPORT =
      Words.of("指标名称", "统计指标", "填报单位", "计量单位", "单位统计数", "申请来源申请数");

  /** Heads of all forms. */
  private static final Words ALL = Words.of(
      "指标名称", "统计指标", "填报单位", "计量单位", "单位统计数", "申请来源申请数", "第二十条第", "信息内容本年", "勾稽关系", "申请人情况",
      "结果维持");

  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int count;
  private int firstBehindReport = Integer.MAX_VALUE;

  private FormHeads() {}

  static FormHeads in(String folded) {
    FormHeads heads = new FormHeads();
    int length = folded.length();
    for (int at = ALL.find(folded, 0, length); at >= 0; at = ALL.find(folded, at + 1, length)) {
      heads.add(at, ALL.end(folded, at));
      if (heads.firstBehindReport == Integer.MAX_VALUE && BEHIND_REPORT.end(folded, at) >= 0) {
        heads.firstBehindReport = at;
      }
    }
    return heads;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  /** The index of the first head within a stretch, -1 where there is none. */
  int find(int from, int to) {
    int found = Arrays.binarySearch(starts, 0, count, from);
    for (int i = found < 0 ? -found - 1 : found; i < count && starts[i] < to; i++) {
      if (ends[i] <= to) {
        return starts[i];
      }
    }
    return -1;
  }

  /** Whether an index is behind the first head of a form that stands behind a report's text. */
  boolean isInForm(int at) {
    return at > firstBehindReport;
  }
}
