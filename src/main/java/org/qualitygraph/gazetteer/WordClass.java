package org.qualitygraph.gazetteer;

import java.util.Locale;

/** The closed word classes of {@code words.csv}; what belongs to each is data. */
public enum WordClass {
    MODAL,
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
    ENTERPRISE_INDUSTRY,
    ORGANIZATION_END,
    TEAM_END,
    PERSON_TITLE,
    AWARD_END,
    TITLE_END,
    CERTIFICATION_END,
    WON,
    APPLIED,
    ASPIRES,
    LACKS,
    BREAKTHROUGH,
    ESTABLISHED,
    FOREIGN,
    METRIC_INHERIT,
    METRIC_RELATION,
    METRIC_FRONT,
    METRIC_BACK,
    METRIC_KEEP,
    METRIC_STOP,
    METRIC_LIST,
    SUM_WORD,
    CHANGE,
    COMPARISON,
    PLAN_WORD,
    PLANNED_BY,
    ACTUAL_CUE,
    RESULT_CUE,
    REPORT_KIND,
    REWARD,
    AGENDA_NOUN,
    DURATION_UNIT,
    SPEAKER_ENTERPRISE,
    PLAN_KIND,
    TARGET_CUE,
    UNIT,
    NOT_INDICATOR_UNIT,
    PROBLEM_HEADING,
    PROBLEM_CUE,
    PROBLEM_SIGN,
    EXISTENTIAL,
    PROBLEM_NOUN,
    LACK_SIGN,
    AWARD_NOUN,
    PROBLEM_APPENDED,
    PROBLEM_REMEDY,
    PROBLEM_LEAD,
    PROBLEM_FRAME,
    PROBLEM_ASIDE,
    PROBLEM_QUESTION,
    PROBLEM_LIST_END,
    PROBLEM_SOLVE,
    PERSISTING,
    NATIONWIDE,
    CONTRAST,
    TASK_PERIOD,
    TASK_TURN,
    DESCRIPTIVE_HEADING,
    HOPEFUL_HEADING,
    PLAN_HEADING,
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
