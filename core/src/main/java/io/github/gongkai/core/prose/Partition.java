package io.github.gongkai.core.prose;

import java.util.List;
import java.util.Set;

/**
 * Tells from the names of some parts whether they make up a whole: channels of requests, outcomes,
 * applicants, levels of government. Subjects of documents, kinds of interpretation and the like may
 * overlap or be a selection.
 */
final class Partition {

  private static final List<List<String>> CLASSES = List.of(
      List.of("本级", "下级", "各级", "部门", "各单位", "乡镇", "乡(镇)", "街道"),
      List.of("当面", "现场", "网络", "网上", "在线", "信函", "邮寄", "传真", "邮件", "平台申请"),
      List.of(
          "予以公开", "同意公开", "部分公开", "不予公开", "主动公开", "不予处理", "无法提供", "不存在", "不属于", "不是", "补正", "非政府信息",
          "其他处理"),
      List.of("自然人", "公民", "法人", "企业", "组织", "科研机构", "服务机构"),
      List.of("维持", "纠正", "纠错", "撤销", "驳回", "未审结", "尚未审结", "其他结果"));

  /** Channels divide requests only: what is published may be published through several. */
  private static final int CHANNELS = 1;

  private static final Set<String> REST = Set.of("其他", "其它");

  private Partition() {}

  /**
   * Whether parts say that they leave nothing out: the last of several is what remains.
   *
   * @param labels what stands before each part
   * @param lead what stands before the first of them
   */
  static boolean namesRest(List<String> labels, String lead) {
    String last = labels.get(labels.size() - 1);
    return labels.size() > 2 && !lead.contains("主要") && REST.stream().anyMatch(last::contains);
  }

  /**
   * Whether parts do not overlap, being of one kind; some of that kind may have gone unmentioned.
   *
   * @param labels what stands before each part
   * @param lead what stands before the first of them
   */
  static boolean isOfOneKind(List<String> labels, String lead) {
    if (labels.size() < 2 || lead.contains("主要")) {
      return false;
    }
    for (int i = 0; i < CLASSES.size(); i++) {
      List<String> words = CLASSES.get(i);
      boolean fits = labels.stream().allMatch(label -> words.stream().anyMatch(label::contains));
      boolean ofRequests = lead.contains("申请") || labels.get(0).contains("申请");
      if (fits && (i != CHANNELS || ofRequests)) {
        return true;
      }
    }
    return false;
  }
}
