package dev.madoguchi.identity.boundary;

import dev.madoguchi.identity.control.Belongings;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.control.People;
import dev.madoguchi.identity.entity.Account;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The caller's own account. There is no way to name somebody else's: every method means the one who is signed in.
 */
@Stateless
@RolesAllowed({
    Roles.VISITOR,
    Roles.SERVICER,
    Roles.MERCHANT,
    Roles.COMPANY,
    Roles.PAYMENT_FIRM,
    Roles.AGENCY,
    Roles.CLERK,
    Roles.SUPERVISOR,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.PARTNER
})
public class Accounts {

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Belongings belongings;

    @Inject
    private JapanClock clock;

    /** Remembers that the caller signed in, and what the identity provider says of them now. */
    public void signedIn(
            @NotBlank @Size(max = 255) String username,
            @Size(max = 255) String displayName,
            @Size(max = 320) String email,
            boolean emailVerified) {
        Account account = people.findOrAdd(caller.subject());
        account.signedIn(username, displayName, email, caller.isIn(Roles.SUPERVISOR), clock.now());
        account.verified(emailVerified);
        belongings.forget();
    }

    /** The caller's account, once they have signed in. */
    public Optional<Account> mine() {
        return belongings.accountOf(caller.subject());
    }

    /** From now on pages and mails are written to the caller in this language. */
    public void chooseLanguage(@NotNull Locale language) {
        account().chooseLanguage(language);
        belongings.forget();
    }

    /**
     * From now on the caller acts for this one of their organisations.
     *
     * @throws NotFound if the caller is no member of it
     */
    public void actFor(@NotNull UUID organisation) {
        if (!caller.organisations().contains(organisation)) {
            throw new NotFound(Account.class, organisation);
        }
        account().actFor(organisation);
        belongings.forget();
    }

    private Account account() {
        return people.find(caller.subject()).orElseThrow(() -> new NotFound(Account.class, caller.subject()));
    }
}
