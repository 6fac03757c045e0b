package dev.madoguchi.container;

import dev.madoguchi.identity.entity.Roles;
import java.util.Set;

/** Who may take part in a test; as in the demonstration, and a second supervisor, servicer and visitor. */
public enum Person {
    CLERK("01", Roles.CLERK),
    CLERK2("02", Roles.CLERK),
    SUPERVISOR("03", Roles.SUPERVISOR),
    SUPERVISOR2("33", Roles.SUPERVISOR),
    AUDITOR("04", Roles.AUDITOR),
    OPERATOR("05", Roles.OPERATOR),
    COMPANY("06", Roles.COMPANY),
    COMPANY2("08", Roles.COMPANY),
    MERCHANT("09", Roles.MERCHANT),
    SERVICER("10", Roles.SERVICER),
    SERVICER2("36", Roles.SERVICER),
    PAYMENT_FIRM("11", Roles.PAYMENT_FIRM),
    AGENCY("14", Roles.AGENCY),
    AGENCY2("34", Roles.AGENCY),
    VISITOR("15", Roles.VISITOR),
    VISITOR2("35", Roles.VISITOR),
    PARTNER("21", Roles.PARTNER);

    private final String subject;
    private final String role;

    Person(String number, String role) {
        this.subject = "00000000-0000-4000-8000-0000000000" + number;
        this.role = role;
    }

    /** The lasting identifier. */
    public String subject() {
        return subject;
    }

    /** The one role. */
    public String role() {
        return role;
    }

    /** The role as groups. */
    public Set<String> groups() {
        return Set.of(role);
    }
}
