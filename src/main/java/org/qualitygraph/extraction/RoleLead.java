package org.qualitygraph.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;

/**
 * The role that a predicate begins with: 牵头制定…, 配合做好….
 *
 * @param length how many characters say the role and do not belong to the task
 */
record RoleLead(Role role, int length) {
    private static final Pattern LEADS =
            Pattern.compile("(?:负责|切实|认真)?(?:总)?牵头(?:组织|负责)?(?=[\\p{IsHan}《“]{2,})(?!的|抓总|作用|协调)");
    private static final Pattern LEADS_WHOLE = Pattern.compile("(?:认真|切实)?(?:负责)?(?:总牵头|总负责|负总责).*");
    private static final Pattern SUPPORTS = Pattern.compile("(?:积极|主动|密切|切实|认真)?(?:配合|协助|协同)(?=[\\p{IsHan}]{2,})");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?:会同|联合)(?:\\p{IsHan}{2,12}?(?:部门|单位)(?=\\p{IsHan}|$)|[\\p{IsHan}、]{2,20}?(?:部门|单位|局|委|厅|办|所|院|站|处|中心|银行|公司|大队|(?<![、同合])[镇县区])(?:等(?:有关|相关)?(?:部门|单位))?(?=[\\p{IsHan}]|$))");

    /** {@return the role at the beginning of {@code predicate}} */
    static RoleLead of(String predicate) {
        if (LEADS_WHOLE.matcher(predicate).matches()) {
            return new RoleLead(Role.LEADS, 0);
        }
        Matcher leads = LEADS.matcher(predicate);
        if (leads.lookingAt()) {
            return new RoleLead(Role.LEADS, leads.group().endsWith("组织") ? leads.end() - 2 : leads.end());
        }
        Matcher supports = SUPPORTS.matcher(predicate);
        if (supports.lookingAt()) {
            return new RoleLead(Role.SUPPORTS, supports.end());
        }
        Matcher together = TOGETHER.matcher(predicate);
        return new RoleLead(Role.OWNS, together.lookingAt() ? together.end() : 0);
    }
}
