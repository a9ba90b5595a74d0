package io.github.gongkai.parsers.prose;

import static io.github.gongkai.parsers.prose.Phrases.NONE_BEHIND;

import io.github.gongkai.core.template.ProseRule;

/** How the fees for disclosure on request are worded, up to 2018. */
final class Fees {

  private Fees() {}

  /** Adds the wordings; where the form counts all years, the code of the rule does too. */
  static ProseRule rule(ProseRule rule) {
    String fees = "费用|成本费用|相关费用|成本费|任何费用|检索、复制、邮寄等成本费用|检索费|复制费|邮寄费|信息公开费用|政府信息公开费用";
    return rule.ignoring(
            "依申请|提供|政府信息|政府信息公开|依申请公开|信息公开|依申请公开信息|依申请公开政府信息|申请|申请人|任何|相关|因|我区各级工作部门|公开|检索|复制|邮寄|等|成本|向|公民|公众|政府公开信息|事项")
        .says(
            "!未收取|没有收取|未收|不收取|暂不收取|从未收取|均未收取|没收取|未收取过|暂未收取 " + fees,
            "!未收费|不收费|没有收费|未收费用|暂不收费|免费|暂未收费|无收费|未收取费用|零收费|未进行收费|均未收费|全部免费|均不收费|未产生收费",
            "!无|没有 收费|收取费用|收取任何费用|收取相关费用 事项|现象|行为?",
            "收费|收取费用|收取|收取的|共收取 " + fees + "|金额|收费金额 #",
            "费用|收费|收费金额|收取费用|收取费用金额|收费总额 #0",
            "费用|收费 !" + NONE_BEHIND);
  }
}
