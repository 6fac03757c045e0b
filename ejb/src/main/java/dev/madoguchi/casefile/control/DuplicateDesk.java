package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.BodiesCompared;
import dev.madoguchi.casefile.entity.CaseTrait;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.ComparedBodies;
import dev.madoguchi.casefile.entity.ComparedBodies.Side;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.LookAlikes;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.organisation.entity.AlreadyCompared;
import dev.madoguchi.organisation.entity.Comparison;
import dev.madoguchi.organisation.entity.Comparison.Judge;
import dev.madoguchi.organisation.entity.Comparison.Pair;
import dev.madoguchi.organisation.entity.ComparisonVerdict;
import dev.madoguchi.organisation.entity.LikenessReason;
import dev.madoguchi.organisation.entity.LookAlike;
import dev.madoguchi.organisation.entity.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Comparing the body of a case with another one. */
@ApplicationScoped
public class DuplicateDesk {

    private static final int CASES_SHOWN = 10;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private LookAlikes lookAlikes;

    @Inject
    private CaseAccess access;

    @Inject
    @Any
    private Instance<CaseTraits> traits;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /**
     * The two side by side.
     *
     * @throws NotFound if they do not look alike: a case gives no reason to look at just any body
     */
    public ComparedBodies sideBySide(Casefile casefile, UUID otherBody) {
        Organisation mine = organisations.require(casefile.organisation());
        Optional<Comparison> judgement = lookAlikes.judgement(Pair.of(mine.id(), otherBody));
        Optional<LookAlike> alike = lookAlikes.between(mine, otherBody);
        if (alike.isEmpty() && judgement.isEmpty()) {
            throw new NotFound(Organisation.class, otherBody);
        }
        Organisation other = organisations.require(otherBody);
        List<Casefile> cases = casefiles.of(otherBody, CASES_SHOWN).stream()
                .filter(access::isReader)
                .toList();
        List<LikenessReason> reasons = alike.map(LookAlike::reasons).orElse(List.of());
        return new ComparedBodies(
                new Side(mine, List.of(casefile), traitsOf(casefile)),
                new Side(other, cases, cases.isEmpty() ? List.of() : traitsOf(cases.get(0))),
                reasons,
                judgement);
    }

    /** Keeps a judgement; two people who judge at once hear of each other. */
    public void judge(Casefile casefile, UUID otherBody, ComparisonVerdict verdict, String reason) {
        Pair pair = Pair.of(casefile.organisation(), otherBody);
        Organisation mine = organisations.require(casefile.organisation());
        if (lookAlikes.between(mine, otherBody).isEmpty()) {
            throw new NotFound(Organisation.class, otherBody);
        }
        organisations.requireForChange(pair.one());
        lookAlikes.judgement(pair).ifPresent(earlier -> {
            throw new AlreadyCompared(earlier);
        });
        Comparison comparison =
                new Comparison(pair, verdict, reason, new Judge(caller.subject(), caller.name(), clock.now()));
        lookAlikes.add(comparison);
        facts.fire(new BodiesCompared(casefile.id(), comparison.id()));
    }

    private List<CaseTrait> traitsOf(Casefile casefile) {
        return traits.stream()
                .filter(service -> service.service().equals(casefile.service()))
                .findFirst()
                .map(service -> service.of(casefile.id()))
                .orElse(List.of());
    }
}
