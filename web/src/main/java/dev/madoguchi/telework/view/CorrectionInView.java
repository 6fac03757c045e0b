package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.Corrections;
import dev.madoguchi.casefile.entity.CorrectionRound;
import dev.madoguchi.casefile.entity.CorrectionState;
import dev.madoguchi.casefile.entity.Remark;
import dev.madoguchi.telework.boundary.ApplicationCorrections;
import dev.madoguchi.telework.entity.SectionName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what an applicant is asked to correct. */
@RequestScoped
public class CorrectionInView {

    @Inject
    private Corrections corrections;

    @Inject
    private ApplicationCorrections applicationCorrections;

    /** The correction asked now. */
    Asked read(UUID caseId) {
        CorrectionRound round = corrections.rounds(caseId).stream()
                .filter(each -> each.state() == CorrectionState.ASKED)
                .findFirst()
                .orElseThrow();
        Map<String, String> remarks = round.remarks().stream().collect(Collectors.toMap(Remark::field, Remark::body));
        return new Asked(round.answerDueOn(), remarks, applicationCorrections.open(caseId));
    }

    /**
     * What an applicant is asked to correct.
     *
     * @param answerDueOn the last day
     * @param remarks by section and field
     * @param open the fields that can be written, by section and field
     */
    public record Asked(LocalDate answerDueOn, Map<String, String> remarks, Set<String> open) {

        /** The remarks on one section, by field. */
        Map<String, String> remarksOn(SectionName section) {
            return remarks.entrySet().stream()
                    .filter(remark -> isIn(section, remark.getKey()))
                    .collect(Collectors.toMap(remark -> fieldOf(remark.getKey()), Map.Entry::getValue));
        }

        /** The fields of one section that can be written. */
        Set<String> openIn(SectionName section) {
            return open.stream()
                    .filter(field -> isIn(section, field))
                    .map(Asked::fieldOf)
                    .collect(Collectors.toSet());
        }

        /** Whether a field can be written, e.g. {@code plan.days}. */
        boolean isOpen(String field) {
            return open.contains(field);
        }

        /** Whether there is a remark on a field, e.g. {@code documents}. */
        public boolean isRemarkedOn(String field) {
            return remarks.containsKey(field);
        }

        /** The remark on a field; {@code null} where there is none. */
        public String remarkOn(String field) {
            return remarks.get(field);
        }

        private static boolean isIn(SectionName section, String field) {
            return field.startsWith(NextStep.page(section) + ".");
        }

        private static String fieldOf(String field) {
            return field.substring(field.indexOf('.') + 1);
        }
    }
}
