package dev.madoguchi.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Has the demonstration performed once, at the first start, before the application says that it is ready. Where the
 * demonstration is not wanted its beans do not exist, and nothing happens.
 */
@Singleton
@Startup
@DependsOn("EngineStart")
public class Demonstration {

    @Inject
    private Instance<Performance> performance;

    /** In one transaction of the container: only there do the engine and the entities share a connection. */
    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void begin() {
        performance.stream().forEach(Performance::give);
    }
}
