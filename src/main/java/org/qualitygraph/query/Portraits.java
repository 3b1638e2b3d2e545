package org.qualitygraph.query;

import java.util.Optional;
import org.qualitygraph.graph.Awards;
import org.qualitygraph.graph.Departments;
import org.qualitygraph.graph.Enterprises;
import org.qualitygraph.graph.Policies;
import org.qualitygraph.graph.Regions;
import org.qualitygraph.graph.Speeches;
import org.springframework.stereotype.Component;

/** Single entities: the node from its repository, and all that is said of it. Empty where no node has the id. */
@Component
public final class Portraits {
    private final Answers answers;
    private final Speeches speeches;
    private final Regions regions;
    private final Departments departments;
    private final Awards awards;
    private final Enterprises enterprises;
    private final Policies policies;

    Portraits(
            Answers answers,
            Speeches speeches,
            Regions regions,
            Departments departments,
            Awards awards,
            Enterprises enterprises,
            Policies policies) {
        this.answers = answers;
        this.speeches = speeches;
        this.regions = regions;
        this.departments = departments;
        this.awards = awards;
        this.enterprises = enterprises;
        this.policies = policies;
    }

    /** {@return one speech with its outline} */
    public Optional<SpeechAnswer> speech(String id) {
        return speeches.findById(id).flatMap(node -> answers.about(node, id, SpeechAnswer.class, "speech"));
    }

    /** {@return one region with its departments, awards, policies, figures and problems} */
    public Optional<CityAnswer> city(String id) {
        return regions.findById(id).flatMap(node -> answers.about(node, id, CityAnswer.class, "city", "city-speeches"));
    }

    /** {@return one department with its predecessors, figures and mentions} */
    public Optional<DepartmentAnswer> department(String id) {
        return departments.findById(id).flatMap(node -> answers.about(node, id, DepartmentAnswer.class, "department"));
    }

    /** {@return whether there is such a department} */
    public boolean hasDepartment(String id) {
        return departments.existsById(id);
    }

    /** {@return one award with those who stand to it} */
    public Optional<AwardAnswer> award(String id) {
        return awards.findById(id).flatMap(node -> answers.about(node, id, AwardAnswer.class, "award"));
    }

    /** {@return one enterprise with its awards, tasks and figures} */
    public Optional<EnterpriseAnswer> enterprise(String id) {
        return enterprises.findById(id).flatMap(node -> answers.about(node, id, EnterpriseAnswer.class, "enterprise"));
    }

    /** {@return one policy with its issuers, citations and tasks} */
    public Optional<PolicyAnswer> policy(String id) {
        return policies.findById(id).flatMap(node -> answers.about(node, id, PolicyAnswer.class, "policy"));
    }
}
