package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.RecordedAnswer;
import java.util.Map;
import java.util.UUID;

/**
 * The answers of a case, field by field, as the service that owns them knows them. Each service implements it once; its fields
 * are named by section and field, e.g. {@code organisation.name}, and never change their names.
 */
public interface AnswerSheet {

    /** The service, as cases name it. */
    String service();

    /** How the answers stand now, by field in the order of the form: every field that the office can remark on. */
    Map<String, RecordedAnswer> answers(UUID caseId);

    /**
     * The applicant hands corrected answers over: lets only complete ones pass, and takes over what follows from them.
     *
     * @param version the version of the answers that the applicant looked over
     * @throws dev.madoguchi.casefile.entity.StaleForm if somebody saved in the meantime
     * @throws dev.madoguchi.kernel.DomainException if something is missing
     */
    void handOver(Casefile casefile, long version);
}
