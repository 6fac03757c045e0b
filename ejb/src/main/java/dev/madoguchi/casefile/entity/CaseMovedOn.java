package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.Instant;

/** The case went on meanwhile, so that the step is not possible any more. Says how it stands, by whom and since when. */
public class CaseMovedOn extends DomainException {

    private static final long serialVersionUID = 1L;

    private final CaseStatus status;
    private final boolean byPerson;
    private final String name;
    private final Instant at;

    /** {@code latest} is what happened to it last. */
    public CaseMovedOn(CaseStatus status, TimelineEntry latest) {
        this.status = status;
        this.byPerson = latest.actorKind() != ActorKind.SYSTEM;
        this.name = latest.actorName();
        this.at = latest.at();
    }

    @Override
    public String textKey() {
        return super.textKey() + (byPerson ? ".person" : ".system");
    }

    @Override
    public Object[] textArguments() {
        return byPerson ? new Object[] {status, at, name} : new Object[] {status, at};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
