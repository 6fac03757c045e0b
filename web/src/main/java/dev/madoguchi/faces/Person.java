package dev.madoguchi.faces;

import dev.madoguchi.casefile.boundary.Offices;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.Organisation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is looking at the page. In pages {@code #{person.signedIn}}, {@code #{person.isIn('CLERK')}}. */
@Named
@RequestScoped
public class Person {

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private Offices offices;

    @Inject
    private Language language;

    @Inject
    private Page page;

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    /** The name of the person. */
    public String getName() {
        return Frame.read(caller::name, "");
    }

    /** Whether the person has this role. */
    public boolean isIn(String role) {
        return caller.isIn(role);
    }

    /** What stands below the name in the header: body or offices, and the role. */
    public String getBelonging() {
        return Stream.concat(Frame.read(this::places, List.<String>of()).stream(), Stream.of(getRole()))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" / "));
    }

    private List<String> places() {
        if (isIn(Roles.CLERK) || isIn(Roles.SUPERVISOR)) {
            return offices.mine().stream()
                    .map(office -> office.name(language.getCurrent()))
                    .toList();
        }
        if (isApplicant()) {
            return organisations.mine().map(Organisation::name).stream().toList();
        }
        return List.of();
    }

    /** Whether the person can act for a body. */
    public boolean isApplicant() {
        return isIn(Roles.COMPANY) || isIn(Roles.MERCHANT) || isIn(Roles.SERVICER) || isIn(Roles.AGENCY);
    }

    /** Whether the person acts for one of several bodies, and may choose another. */
    public boolean isOfSeveralBodies() {
        return isApplicant() && Frame.read(() -> caller.organisations().size() > 1, false);
    }

    /** Where to sign in so as to come back to this page. */
    public String getSignIn() {
        return "/signin?to=" + URLEncoder.encode(page.getAddress(), StandardCharsets.UTF_8);
    }

    /** What the person is here as, in words: the first of the roles in the order of the roles' declaration. */
    public String getRole() {
        Optional<String> first = Roles.ALL.stream().filter(caller::isIn).findFirst();
        return first.map(role -> language.format("role." + role)).orElse("");
    }
}
