package dev.madoguchi.hall;

import dev.madoguchi.casefile.control.AnswerSheet;
import dev.madoguchi.casefile.control.CaseLife;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.RecordedAnswer;
import dev.madoguchi.identity.control.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What a body writes when it borrows a hall: one answer, for what. */
@ApplicationScoped
public class HallLoans implements AnswerSheet {

    static final String SERVICE = "hall";
    static final String OCCASION = "loan.occasion";

    private final Map<UUID, String> occasions = new ConcurrentHashMap<>();

    @Inject
    private CaseLife life;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private Caller caller;

    @Transactional
    public UUID begin(String occasion) {
        Casefile casefile = life.start(SERVICE, caller.organisation().orElseThrow(), "会議室の利用");
        write(casefile.id(), occasion);
        return casefile.id();
    }

    public void write(UUID caseId, String occasion) {
        occasions.put(caseId, occasion);
    }

    @Transactional
    public void submit(UUID caseId, LocalDate due) {
        life.submit(casefiles.requireForChange(caseId), "HL", "13", due);
    }

    @Override
    public String service() {
        return SERVICE;
    }

    @Override
    public Map<String, RecordedAnswer> answers(UUID caseId) {
        return Map.of(OCCASION, RecordedAnswer.typed(occasions.get(caseId)));
    }

    @Override
    public void handOver(Casefile casefile, long version) {
        // one answer is always complete
    }
}
