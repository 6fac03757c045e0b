package dev.madoguchi.disclosure.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sees to it, on every node, that the ledger has room for the months to come, and that keys of old calls are forgotten. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerRounds {

    @Inject
    private LedgerMonths months;

    @PostConstruct
    @Schedule(hour = "3", minute = "10", persistent = false)
    void round() {
        months.add();
        months.forgetOldCalls();
    }
}
