package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.control.AnswerSheet;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.RecordedAnswer;
import dev.madoguchi.casefile.entity.RecordedAnswer.Line;
import dev.madoguchi.casefile.entity.StaleForm;
import dev.madoguchi.organisation.entity.PostalCode;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.PlannedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The answers of a registration, field by field, for remarks and corrections. */
@ApplicationScoped
public class ApplicationSheet implements AnswerSheet {

    private static final String POSTAL_CODE = "organisation.postalCode";

    @Inject
    private ApplicationRepository applications;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ApplicationDesk desk;

    @Override
    public String service() {
        return ApplicationDesk.SERVICE;
    }

    @Override
    public Map<String, RecordedAnswer> answers(UUID caseId) {
        Map<String, RecordedAnswer> answers = new LinkedHashMap<>();
        SectionFields.of(applications.require(caseId))
                .forEach((field, answer) -> answers.put(field, recorded(field, answer)));
        return answers;
    }

    @Override
    public void handOver(Casefile casefile, long version) {
        Application application = applications.require(casefile.id());
        if (application.version() != version) {
            throw new StaleForm(application.savedByName(), application.savedAt());
        }
        desk.sort(casefile, application, campaigns.require(application.campaign()));
    }

    static RecordedAnswer recorded(String field, Object answer) {
        if (POSTAL_CODE.equals(field) && answer != null) {
            String written = PostalCode.written(answer.toString());
            return new RecordedAnswer(List.of(Line.worded("casefile_corrections.text.code", written)));
        }
        if (answer == null) {
            return new RecordedAnswer(List.of());
        }
        if (answer instanceof Collection<?> several) {
            return new RecordedAnswer(
                    several.stream().map(ApplicationSheet::line).toList());
        }
        return answer instanceof String typed ? RecordedAnswer.typed(typed) : new RecordedAnswer(List.of(line(answer)));
    }

    private static Line line(Object value) {
        if (value instanceof Enum<?> choice) {
            return Line.worded(keyOf(choice));
        }
        if (value instanceof Boolean answer) {
            return Line.worded(answer ? "general.yes" : "general.no");
        }
        if (value instanceof PlannedDay planned) {
            return Line.worded(
                    "telework_check.text.day",
                    planned.getDay().toString(),
                    keyOf(planned.getPlace()),
                    Integer.toString(planned.getHeadcount()));
        }
        return value instanceof Number number
                ? Line.worded("casefile_corrections.text.number", number.toString())
                : Line.typed(value.toString());
    }

    private static String keyOf(Enum<?> choice) {
        return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }
}
