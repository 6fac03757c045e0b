package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.CaseTrait;
import java.util.List;
import java.util.UUID;

/** What the applications of a service say about their bodies. A port: each service tells about its own. */
public interface CaseTraits {

    /** The service's name in cases. */
    String service();

    /** What an application says, always the same traits in the same order. */
    List<CaseTrait> of(UUID caseId);
}
