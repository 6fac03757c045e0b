package dev.madoguchi.identity.entity;

import java.util.List;

/**
 * The roles, named once: as realm roles at the identity provider, in {@code @RolesAllowed}, in the rules for pages and as
 * candidate groups in the processes.
 */
public final class Roles {

    /** A visitor from abroad. */
    public static final String VISITOR = "VISITOR";
    /** Somebody of an authentication servicer. */
    public static final String SERVICER = "SERVICER";
    /** Somebody of a merchant. */
    public static final String MERCHANT = "MERCHANT";
    /** Somebody of a company that takes part. */
    public static final String COMPANY = "COMPANY";
    /** Somebody of a payment firm. */
    public static final String PAYMENT_FIRM = "PAYMENT_FIRM";
    /** Somebody of another agency. */
    public static final String AGENCY = "AGENCY";
    /** A clerk of an office, who handles cases. */
    public static final String CLERK = "CLERK";
    /** A supervisor of an office, who approves and to whom late cases escalate. */
    public static final String SUPERVISOR = "SUPERVISOR";
    /** Reads the audit and everything it is about; changes nothing. */
    public static final String AUDITOR = "AUDITOR";
    /** Runs the system: processes, mail, settings; decides no case. */
    public static final String OPERATOR = "OPERATOR";
    /** A partner's client, machine to machine. */
    public static final String PARTNER = "PARTNER";

    /** Every role. */
    public static final List<String> ALL = List.of(
            VISITOR, SERVICER, MERCHANT, COMPANY, PAYMENT_FIRM, AGENCY, CLERK, SUPERVISOR, AUDITOR, OPERATOR, PARTNER);

    private Roles() {}
}
