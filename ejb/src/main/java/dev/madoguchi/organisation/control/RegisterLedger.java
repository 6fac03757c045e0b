package dev.madoguchi.organisation.control;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.RegisterImport;
import dev.madoguchi.organisation.entity.RegisterImport.Progress;
import dev.madoguchi.organisation.entity.RegisterImportGivenUp;
import dev.madoguchi.organisation.entity.RegisterImportStarted;
import dev.madoguchi.organisation.entity.RegisterImported;
import dev.madoguchi.organisation.entity.RegisterLine;
import dev.madoguchi.organisation.entity.RegisterTrouble;
import dev.madoguchi.organisation.entity.RegisteredBody;
import dev.madoguchi.organisation.entity.RejectedLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known about imports of the register, and the transactions they consist of. */
@ApplicationScoped
public class RegisterLedger {

    private static final int SHOWN_OF_NUMBER = 40;
    private static final String OPEN =
            "select i from RegisterImport i where i.state in (dev.madoguchi.organisation.entity.RegisterImportState.RUNNING,"
                    + " dev.madoguchi.organisation.entity.RegisterImportState.INTERRUPTED)";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private RegisterTable table;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** Begins an import, or goes on with the one that was interrupted. */
    @Transactional(TxType.REQUIRES_NEW)
    public RegisterImport begin(String fileName, long size) {
        RegisterImport begun = entities.createQuery(OPEN, RegisterImport.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(this::goOn)
                .orElseGet(() -> start(fileName, size));
        facts.fire(new RegisterImportStarted(begun.id()));
        return begun;
    }

    private RegisterImport goOn(RegisterImport interrupted) {
        interrupted.goOn(clock.now());
        return interrupted;
    }

    private RegisterImport start(String fileName, long size) {
        RegisterImport started = new RegisterImport(fileName, size, caller.name(), clock.now());
        entities.persist(started);
        return started;
    }

    /** Takes lines over, and writes down that they are done. */
    @Transactional(TxType.REQUIRES_NEW)
    public void take(UUID id, List<List<String>> lines, String contentSha256) {
        RegisterImport current = requireForChange(id);
        Map<String, RegisteredBody> bodies = new HashMap<>();
        List<RejectedLine> rejected = new ArrayList<>();
        long line = current.lines();
        for (List<String> values : lines) {
            line++;
            RegisterLine read = RegisterLine.of(values);
            if (read.fault() != null) {
                rejected.add(new RejectedLine(line, read.fault(), shortened(values.get(1))));
            } else if (read.body() != null) {
                bodies.merge(read.body().number(), read.body(), RegisterLedger::newer);
            }
        }
        long taken = table.take(List.copyOf(bodies.values()));
        table.reject(id, rejected);
        current.done(new Progress(lines.size(), taken, rejected.size()), contentSha256, clock.now());
    }

    private static RegisteredBody newer(RegisteredBody one, RegisteredBody other) {
        return other.version().compareTo(one.version()) >= 0 ? other : one;
    }

    private static String shortened(String number) {
        return number.substring(0, Math.min(number.length(), SHOWN_OF_NUMBER));
    }

    /** It stopped at a line. */
    @Transactional(TxType.REQUIRES_NEW)
    public void interrupt(UUID id, RegisterTrouble trouble, long line) {
        requireForChange(id).interrupt(trouble, line);
    }

    /** All lines are done. */
    @Transactional(TxType.REQUIRES_NEW)
    public void complete(UUID id) {
        requireForChange(id).complete(clock.now());
        facts.fire(new RegisterImported(id));
    }

    /** An interrupted one is not gone on with. */
    public void giveUp(UUID id) {
        requireForChange(id).giveUp(clock.now());
        facts.fire(new RegisterImportGivenUp(id));
    }

    /** One page of the imports, the newest first. */
    public List<RegisterImport> page(int first, int size) {
        return entities.createQuery(
                        "select i from RegisterImport i order by i.startedAt desc, i.id", RegisterImport.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many imports there are. */
    public long count() {
        return entities.createQuery("select count(i) from RegisterImport i", Long.class)
                .getSingleResult();
    }

    /**
     * An import by its id.
     *
     * @throws NotFound if there is none
     */
    public RegisterImport require(UUID id) {
        return found(entities.find(RegisterImport.class, id), id);
    }

    private RegisterImport requireForChange(UUID id) {
        return found(entities.find(RegisterImport.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static RegisterImport found(RegisterImport found, UUID id) {
        if (found == null) {
            throw new NotFound(RegisterImport.class, id);
        }
        return found;
    }
}
