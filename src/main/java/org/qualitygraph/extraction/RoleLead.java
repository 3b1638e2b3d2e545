package org.qualitygraph.extraction;

import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.PatternScan;

/**
 * The role that a predicate begins with: 牵头制定…, 配合做好….
 *
 * @param length how many characters say the role and do not belong to the task
 */
record RoleLead(Role role, int length) {
    private static final PatternScan LEADS =
            PatternScan.of("(?:负责|切实|认真)?(?:总)?牵头(?:组织|负责)?(?=[\\p{IsHan}《“]{2,})(?!的|抓总|作用|协调)");
    private static final PatternScan LEADS_WHOLE = PatternScan.of("(?:认真|切实)?(?:负责)?(?:总牵头|总负责|负总责).*");
    private static final PatternScan SUPPORTS = PatternScan.of("(?:积极|主动|密切|切实|认真)?(?:配合|协助|协同)(?=[\\p{IsHan}]{2,})");
    private static final PatternScan TOGETHER = PatternScan.of(
            "(?:会同|联合)(?:\\p{IsHan}{2,12}?(?:部门|单位)(?=\\p{IsHan}|$)|[\\p{IsHan}、]{2,20}?(?:部门|单位|局|委|厅|办|所|院|站|处|中心|银行|公司|大队|(?<![、同合])[镇县区])(?:等(?:有关|相关)?(?:部门|单位))?(?=[\\p{IsHan}]|$))");

    /** {@return the role at the beginning of {@code predicate}} */
    static RoleLead of(String predicate) {
        if (LEADS_WHOLE.isWhole(predicate)) {
            return new RoleLead(Role.LEADS, 0);
        }
        int leads = LEADS.lengthAt(predicate, 0, predicate.length());
        if (leads > 0) {
            return new RoleLead(Role.LEADS, predicate.startsWith("组织", leads - 2) ? leads - 2 : leads);
        }
        int supports = SUPPORTS.lengthAt(predicate, 0, predicate.length());
        if (supports > 0) {
            return new RoleLead(Role.SUPPORTS, supports);
        }
        return new RoleLead(Role.OWNS, TOGETHER.lengthAt(predicate, 0, predicate.length()));
    }
}
