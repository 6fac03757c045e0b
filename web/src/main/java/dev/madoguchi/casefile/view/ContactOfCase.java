package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.CaseContacts;
import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.notification.boundary.Deliveries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether mail about the case of the page arrives, and another address where it does not. */
@Named
@RequestScoped
public class ContactOfCase {

    @Inject
    private Deliveries deliveries;

    @Inject
    private CaseContacts contacts;

    @Inject
    private Casefiles casefiles;

    @Inject
    private CaseInAddress caseInAddress;

    @Inject
    private Notices notices;

    private Boolean unreachable;
    private String contactEmail;

    /** Whether mail does not reach the address to which the office writes now. */
    public boolean isUnreachable() {
        if (unreachable == null) {
            unreachable = deliveries.isUnreachable(caseInAddress.id());
        }
        return unreachable;
    }

    /** The office writes to another address from now on. */
    public String correct() {
        contacts.correct(caseInAddress.id(), contactEmail);
        notices.tell("casefile_contact.text.corrected");
        return caseInAddress.again();
    }

    /** The address as it is, until another is typed. */
    public String getContactEmail() {
        if (contactEmail == null && isUnreachable()) {
            contactEmail = casefiles
                    .overview(caseInAddress.id())
                    .casefile()
                    .contactEmail()
                    .orElse(null);
        }
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }
}
