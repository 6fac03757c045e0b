package dev.madoguchi.organisation.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.BodyDesk;
import dev.madoguchi.organisation.control.MemberAccess;
import dev.madoguchi.organisation.entity.AdministratorNeeded;
import dev.madoguchi.organisation.entity.BodyInUse;
import dev.madoguchi.organisation.entity.BodySwitched;
import dev.madoguchi.organisation.entity.KanaName;
import dev.madoguchi.organisation.entity.KanaText;
import dev.madoguchi.organisation.entity.MembersRemain;
import dev.madoguchi.organisation.entity.NameFromRegister;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.RegisteredBody;
import dev.madoguchi.organisation.entity.RegisteredNameMissing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/** The record of the body the caller acts for: its administrators put it right, and a body founded by mistake is closed. */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.AGENCY})
public class BodyRecords {

    @Inject
    private MemberAccess access;

    @Inject
    private BodyDesk desk;

    /**
     * What the register says about the body the caller acts for; nothing where it does not know it, or could not be asked.
     *
     * @throws NotFound if the caller belongs to no body
     * @throws AdministratorNeeded if they are no administrator
     */
    public Optional<RegisteredBody> registered() {
        return desk.registered(access.administered());
    }

    /**
     * The administrator types what the body is called. Another name than before has to be confirmed anew.
     *
     * @param organisation the body, which must be the one the caller acts for
     * @throws NotFound if the caller does not belong to it
     * @throws BodySwitched if they do, and act for another one
     * @throws AdministratorNeeded if they are no administrator
     * @throws NameFromRegister if the name is another one, and the register knows the body
     */
    public void correct(
            @NotNull UUID organisation,
            @NotBlank(message = "{validation.Required}") @PlainText(max = 200) @NoMyNumber String name,
            @NotBlank(message = "{validation.Required}") @KanaText @PlainText(max = 200) String nameKana) {
        desk.correct(access.administeredForChange(organisation), name.strip(), KanaName.ofBody(nameKana));
    }

    /**
     * The name becomes what the register says.
     *
     * @param organisation the body, which must be the one the caller acts for
     * @throws NotFound if the caller does not belong to it
     * @throws BodySwitched if they do, and act for another one
     * @throws AdministratorNeeded if they are no administrator
     * @throws RegisteredNameMissing if the register does not know the body, or could not be asked
     */
    public void refresh(@NotNull UUID organisation) {
        desk.refresh(access.administeredForChange(organisation));
    }

    /**
     * The only member closes the body; nobody belongs to it any more, and its number can be registered again.
     *
     * @param organisation the body, which must be the one the caller acts for
     * @throws NotFound if the caller does not belong to it
     * @throws BodySwitched if they do, and act for another one
     * @throws MembersRemain if others belong to it
     * @throws BodyInUse if it has cases
     */
    public void close(@NotNull UUID organisation) {
        desk.close(access.administeredForChange(organisation));
    }
}
