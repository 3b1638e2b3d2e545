package org.qualitygraph.gazetteer;

import java.util.Locale;

/** The closed word classes of {@code words.csv}; what belongs to each is data. */
public enum WordClass {
    MODAL,
    OUR_BODY,
    NOT_TASK,
    COPULA,
    OFFICIAL_STEM,
    ADVERB,
    LEAD_IN,
    MEANS,
    PREPOSITION,
    PAST,
    PAST_PERIOD,
    TASK_VERB,
    NEGATED_TASK,
    STOP_SUBJECT,
    EXHORT,
    URGE,
    LEAD_ROLE,
    OWN_ROLE,
    SUPPORT_ROLE,
    LEAD_LABEL,
    OWN_LABEL,
    SUPPORT_LABEL,
    COLLECTIVE_HEAD,
    COLLECTIVE_MODIFIER,
    COLLECTIVE,
    DOCUMENT_HEAD,
    BARE_DOCUMENT_HEAD,
    INITIATIVE_HEAD,
    BOOK_CUE,
    ENTERPRISE_END,
    WEAK_ENTERPRISE_END,
    ENTERPRISE_INDUSTRY,
    PLACE_PRODUCT,
    NAME_CUT,
    NAME_PART,
    GENERIC_ENTERPRISE,
    NOT_ENTERPRISE,
    NOT_ENTERPRISE_TAIL,
    NOT_BRAND_TAIL,
    COMPANY_TAIL,
    HONOUR,
    ORGANIZATION_END,
    TEAM_END,
    PERSON_TITLE,
    TRADE,
    SURNAME,
    WORK_END,
    AWARD_END,
    AWARD_LEVEL,
    AWARD_TAIL,
    NOT_AWARD_TAIL,
    GENERIC_AWARD,
    TITLE_LEVEL,
    TITLE_CALL,
    TITLE_GIVING,
    TITLE_BREAK,
    TITLE_END,
    CERTIFICATION_END,
    WON,
    APPLIED,
    ASPIRES,
    LACKS,
    BREAKTHROUGH,
    ESTABLISHED,
    CREATES,
    WISH,
    GOAL,
    REACHED,
    DUTY,
    ABSENT_BEHIND,
    ASPIRES_BEHIND,
    WON_BEHIND,
    REGION_DEED,
    WINNER_UNIT,
    COUNT_BRIDGE,
    OWN_COMPANY,
    AWARD_ANAPHOR,
    BEARER_FOLLOWS,
    CONDITION,
    NO_FACT_TAIL,
    SILENT_DEED,
    PRODUCT_DEED,
    PRODUCT_AWARD,
    PENDING,
    FOREIGN,
    COUNTRY,
    METRIC_INHERIT,
    PLAN_KIND,
    TARGET_CUE,
    BOUND,
    UNIT,
    COUNT_UNIT,
    NOT_INDICATOR_UNIT,
    PROBLEM_HEADING,
    PROBLEM_CUE,
    PROBLEM_SIGN,
    CONTRAST,
    ACHIEVEMENT_HEADING,
    TASK_HEADING,
    MONEY,
    SALUTATION,
    DOCUMENT_KIND,
    REGION_STOP,
    REGION_WORD,
    TABLE_HEADING,
    MASK,
    HOST_CUE,
    DROP_LINE,
    COLLECTIVE_ACTOR,
    CUT_AFTER;

    /** {@return the class as it is written in {@code words.csv}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the class with this label}
     *
     * @throws IllegalStateException when there is none
     */
    static WordClass parse(String label) {
        for (WordClass wordClass : values()) {
            if (wordClass.label().equals(label)) {
                return wordClass;
            }
        }
        throw new IllegalStateException("words.csv names an unknown class: " + label);
    }
}
