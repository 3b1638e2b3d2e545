package org.qualitygraph.extraction;

import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.PatternScan;

/**
 * The role that a predicate begins with: 牵头制定…, 配合做好….
 *
 * @param length how many characters say the role and do not belong to the task
 */
record RoleLead(Role role, int length) {

    /**
     * The patterns of one lexicon.
     *
     * @param leads *负责牵头组织*制定…
     * @param leadsWhole *认真负总责*
     * @param supports *密切配合*做好…
     * @param together *会同乙局等部门*制定…
     */
    private record Patterns(PatternScan leads, PatternScan leadsWhole, PatternScan supports, PatternScan together) {
        static Patterns of(Lexicon lexicon) {
            String manner = lexicon.alternation(WordClass.LEAD_MANNER);
            String body = lexicon.alternation(WordClass.BODY_NOUN);
            return new Patterns(
                    PatternScan.of(manner + "?总?" + lexicon.alternation(WordClass.LEAD_VERB)
                            + lexicon.alternation(WordClass.LEAD_DEED) + "?(?=[\\p{IsHan}《“]{2,})(?!"
                            + lexicon.alternation(WordClass.NOT_LED) + ")"),
                    PatternScan.of("(?:[对为][^，]{2,20}|" + manner + "{0,2})" + lexicon.alternation(WordClass.WHOLE_LEAD)
                            + ".*"),
                    PatternScan.of(lexicon.alternation(WordClass.SUPPORT_MANNER) + "?"
                            + lexicon.alternation(WordClass.SUPPORT_VERB) + "(?=[\\p{IsHan}]{2,})"),
                    PatternScan.of(lexicon.alternation(WordClass.JOINT_VERB) + "(?:\\p{IsHan}{2,12}?" + body
                            + "(?=\\p{IsHan}|$)|[\\p{IsHan}、]{2,20}?(?:" + lexicon.alternation(WordClass.PARTNER_END)
                            + "|(?<![、同合])[镇县区])(?:等" + lexicon.alternation(WordClass.RELATED) + "?" + body
                            + ")?(?=[\\p{IsHan}]|$))"));
        }
    }

    /** {@return the role at the beginning of {@code predicate}} */
    static RoleLead of(Lexicon lexicon, String predicate) {
        Patterns patterns = lexicon.derived(Patterns.class, Patterns::of);
        if (patterns.leadsWhole().isWhole(predicate)) {
            return new RoleLead(Role.LEADS, 0);
        }
        int leads = patterns.leads().lengthAt(predicate, 0, predicate.length());
        if (leads > 0) {
            return new RoleLead(Role.LEADS, leads - lexicon.lengthBefore(WordClass.ORGANISING, predicate, leads));
        }
        int supports = patterns.supports().lengthAt(predicate, 0, predicate.length());
        if (supports > 0) {
            return new RoleLead(Role.SUPPORTS, supports);
        }
        if (lexicon.ends(WordClass.SUPPORT_WHOLE, predicate)) {
            return new RoleLead(Role.SUPPORTS, 0);
        }
        return new RoleLead(Role.OWNS, patterns.together().lengthAt(predicate, 0, predicate.length()));
    }
}
